import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

const day = (date: string) => (isCivilDate(date) ? formatCivilDate(date) : date);

/** Words of the papers of contracts and addenda that are neither labels nor a template's own text. */
export const contractPaper = {
  title: 'CONTRACT DE PRESTĂRI SERVICII',
  /** The contract inside a sentence. */
  inText: 'Contractul de prestări servicii',
  addendumInText: 'Act adițional',
  annex: 'Anexa 1. Serviciile contractate',
  annexLead: 'Serviciile, cantitățile și prețurile convenite sunt cele de mai jos.',
  preamble: (provider: string, client: string, from: string) =>
    `Între ${provider}, Prestator, și ${client}, Beneficiar, identificați în contract, s-a convenit ca, de la ${day(from)}:`,
  durationHeading: 'DURATA',
  changesHeading: 'MODIFICĂRI',
  servicesHeading: 'SERVICII',
  servicesText: 'Serviciile din Anexa 1 se modifică potrivit tabelului de mai jos, care face parte din prezentul act.',
  restHeading: 'DISPOZIȚII FINALE',
  rest: 'Celelalte clauze ale contractului rămân neschimbate. Prezentul act face parte din contract.',
  extended: (until: string) => `Durata contractului se prelungește până la ${day(until)}.`,
  duration: 'Durata',
  until: (end: string) => `Până la ${day(end)}.`,
  openEnded: 'Pe durată nedeterminată.',
  ends: 'Încetează.',
  bases: { per_unit: '', per_visit: ' pe vizită', per_month: ' pe lună' },
  rhythms: {
    once: '',
    on_call: ', la cerere',
    weekly: ', săptămânal',
    every_n_weeks: ', la câteva săptămâni',
    monthly: ', lunar',
  },
  exceptVat: 'fără TVA',
  clauses: {
    foreignCurrency:
      'Prețul este stabilit în valută; plata se face în lei, la cursul Băncii Naționale a României valabil la data facturii.',
    offer: (number: string) => ` (oferta nr. ${number})`,
    onReport: ', pe baza procesului-verbal de recepție',
    tacit: (days: string) =>
      `Dacă Beneficiarul nu răspunde în ${days} zile lucrătoare de la primirea procesului-verbal, serviciile se consideră recepționate.`,
    legalInterest:
      'Pentru plata cu întârziere Beneficiarul datorează dobânda legală penalizatoare, de la scadență până la plată, fără altă notificare.',
    penalties: (percent: string) =>
      `Pentru plata cu întârziere Beneficiarul datorează penalități de ${percent}% pe zi din suma neplătită, de la scadență până la plată, fără altă notificare.`,
    retention: (percent: string, until: string) =>
      `Ca garanție de bună execuție Beneficiarul reține ${percent}% din valoarea fără TVA a fiecărei facturi și plătește sumele reținute la ${day(until)}, dacă nu a ridicat până atunci pretenții asupra lor.`,
    openEnded: (start: string) => `Contractul produce efecte de la ${day(start)}, pe durată nedeterminată.`,
    term: (start: string, end: string) => `Contractul produce efecte de la ${day(start)} până la ${day(end)}.`,
    priceOfOffer: 'Prețul fiecărui serviciu este cel din oferta acceptată de Beneficiar.',
    priceNotRegistered: (net: string) => `Prețul este de ${net}. Prestatorul nu este înregistrat în scopuri de TVA.`,
    priceConsumer: (gross: string) => `Prețul este de ${gross}, cu TVA inclusă.`,
    price: (net: string) => `Prețul este de ${net}, la care se adaugă TVA potrivit legii.`,
    represented: (who: string) => `, reprezentată prin ${who}`,
    tradeRegister: (number: string) => `, înregistrată la registrul comerțului sub nr. ${number}`,
    fiscalCode: (code: string) => `, CUI ${code}`,
    account: (iban: string, bank: string) => `, cont ${iban}${bank === '' ? '' : ` deschis la ${bank}`}`,
  },
};
