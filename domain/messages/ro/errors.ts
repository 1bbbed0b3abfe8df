import { pluralRo } from '../plural.ts';

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
  tooShort: ({ minimum }: Record<string, string>) =>
    minimum === undefined
      ? 'Textul este prea scurt.'
      : `Scrieți cel puțin ${pluralRo(Number(minimum), 'caracter', 'caractere')}.`,
  tooLong: ({ maximum, length }: Record<string, string>) =>
    maximum === undefined
      ? 'Textul este prea lung.'
      : `Încap cel mult ${pluralRo(Number(maximum), 'caracter', 'caractere')}; textul are ${length ?? ''}. Scurtați-l.`,
  tooFine: ({ maximum = '' }: Record<string, string>) =>
    maximum === '1' ? 'Numărul are cel mult o zecimală.' : `Numărul are cel mult ${maximum} zecimale. Rotunjiți-l.`,
  tooSmall: 'Valoarea este prea mică.',
  tooBig: 'Valoarea este prea mare.',
  tooFew: 'Adăugați cel puțin un rând.',
  fileTooBig: 'Fișierul este prea mare.',
  storageFull: 'Spațiul pentru fișiere al firmei este plin (20 GB). Scrieți-ne și îl mărim.',
  fileKind: 'Acest tip de fișier nu este acceptat.',
  notACnp: 'CNP-ul nu este corect: verificați cifrele.',
  invalidInput: 'Unele câmpuri trebuie corectate.',
  notFound: 'Nu am găsit ce căutați. Poate a fost șters sau adresa nu este completă.',
  forbidden: 'Rolul dvs. nu permite această acțiune. Cereți administratorului firmei.',
  scopeMissing: (p: Record<string, string>) => `Tokenul nu are dreptul «${p['scope'] ?? ''}». Creați unul care îl are.`,
  onlyLooking: 'Priviți firma cu acordul ei și nu puteți schimba nimic. Închideți vizita ca să lucrați în firma dvs.',
  noSeat: 'Pe Standard scriu două persoane de birou; celelalte citesc. Administratorul alege cine, în Planul firmei.',
  planLocked: 'Această funcție este în planul Premium.',
  conflict: 'Între timp s-a schimbat ceva. Reîncărcați pagina și încercați din nou.',
  changedMeanwhile: 'Altcineva a modificat între timp. Comparați și alegeți varianta păstrată.',
  keyReused: 'Cheia de idempotență a fost folosită cu alte date. Trimiteți o cheie nouă.',
  keyMissing: 'Lipsește antetul Idempotency-Key. Trimiteți o valoare unică la fiecare operațiune.',
  badCursor: 'Pagina cerută nu există. Reluați lista de la început.',
  paperUnreadable:
    'Documentul arhivat nu poate fi citit acum. Este în siguranță; încercați din nou peste câteva minute.',
  stepUpNeeded: 'Confirmați că sunteți dvs.; apoi acțiunea continuă.',
  unavailable: 'Serviciul nu răspunde acum. Datele sunt în siguranță; încercați din nou peste câteva minute.',
};
