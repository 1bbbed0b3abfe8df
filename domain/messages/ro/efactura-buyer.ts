/** What clients write through SPV about our invoices. */
export const efacturaBuyer = {
  title: 'Mesaje de la clienți',
  lead: 'Scrise în SPV despre facturile dvs. Deschideți factura ca să răspundeți.',
  message: 'Mesaj',
  wrote: 'Clientul a scris prin SPV despre această factură',
  elsewhere: 'Factură trimisă din alt program',
  listed: 'Se descarcă din SPV',
  unreadable: 'Mesajul nu poate fi afișat, dar este păstrat.',
  lost: 'SPV nu mai dă acest mesaj. Întrebați clientul ce a scris.',
  answer: 'Răspunde',
  answerTitle: 'Răspuns către client',
  answerText:
    'Pleacă pe e-mail, cu pagina facturii: prin SPV scrie numai cumpărătorul. Dacă are dreptate, emiteți storno și o factură nouă.',
  answerField: 'Răspunsul',
  send: 'Trimite răspunsul',
  answered: 'Răspunsul pleacă pe e-mail.',
  answeredBy: 'Răspuns pe e-mail de',
  settle: 'Rezolvat',
  settled: 'Mesajul este rezolvat.',
  settledBy: 'Rezolvat de',
  zip: 'arhiva sigilată',
};
