/** By error code: what a form or a page says. A code that is not here is shown as it came. */
export const errors = {
  required: 'Completați acest câmp.',
  invalid: 'Valoarea nu este corectă.',
  notANumber: 'Scrieți un număr, de exemplu 1.234,56.',
  notADate: 'Alegeți o dată.',
  notAnEmail: 'Adresa de e-mail nu este completă.',
  notACui: 'CUI-ul nu este corect: verificați cifrele.',
  notAnIban: 'IBAN-ul nu este corect: verificați cifrele.',
  notAPhone: 'Numărul de telefon nu este corect.',
  tooShort: 'Textul este prea scurt.',
  tooLong: 'Textul este prea lung.',
  tooSmall: 'Valoarea este prea mică.',
  tooBig: 'Valoarea este prea mare.',
  tooFew: 'Adăugați cel puțin un rând.',
  fileTooBig: 'Fișierul este prea mare.',
  fileKind: 'Acest tip de fișier nu este acceptat.',
};
