import { pluralRo } from '../plural.ts';

/** Proof for later: when SPV was away, and ANAF's sealed answers. */
export const efacturaEvidence = {
  title: 'Dovezi',
  lead: 'Fiecare apel rămas fără răspuns este notat în clipa lui. Dacă o factură ajunge târziu din cauza SPV, aici este dovada.',
  export: 'Exportă PDF',
  outages: 'Când nu a răspuns SPV',
  empty: 'SPV a răspuns mereu',
  emptyText: 'În această perioadă niciun apel nu a rămas fără răspuns.',
  lasts: 'încă nu răspunde',
  isAway: 'Nu răspunde',
  lasted: (minutes: number) =>
    minutes < 120 ? pluralRo(minutes, 'minut', 'minute') : pluralRo(Math.round(minutes / 60), 'oră', 'ore'),
  tries: (count: number) => `${pluralRo(count, 'apel', 'apeluri')} fără răspuns`,
  operations: {
    upload: 'încărcare',
    list: 'listă de mesaje',
    status: 'stare mesaj',
    download: 'descărcare',
    refresh: 'reînnoire acces',
    answer: 'mesaj furnizor',
  },
  answers: {
    notReached: 'SPV nu a putut fi atins',
    noAnswer: 'Nu a venit niciun răspuns',
    timeout: 'Timpul de răspuns a trecut',
    connectionLost: 'Legătura s-a întrerupt',
    serverError: 'Eroare a serverului ANAF',
    technicalError: 'Eroare tehnică la ANAF',
    notAnAnswer: 'În locul răspunsului a venit altceva',
    rateLimit: 'Limita de apeluri pe minut',
    dailyLimit: 'Limita de apeluri pe zi',
    interrupted: 'Aplicația s-a oprit în timpul trimiterii.',
  },
  invoices: 'Facturi al căror termen curgea',
  term: 'termen',
  archive: 'Arhiva sigilată',
  archiveLead:
    'Răspunsurile ANAF, cu sigiliul Ministerului Finanțelor, neschimbate: ce ați trimis și ce ați primit într-un an, cu amprentele fișierelor. SPV le păstrează doar 60 de zile.',
  year: (year: number) => `Descarcă ${year}`,
  lockTitle: 'Dovada indisponibilității SPV',
  lockText: 'În Premium exportați un singur PDF cu toate întreruperile, orele și răspunsurile primite.',
};

/** Our list beside SPV's. */
export const efacturaComparison = {
  title: 'Comparare cu SPV',
  lead: 'În fiecare noapte lista dvs. este comparată cu lista SPV, în ambele sensuri.',
  comparedAt: 'Comparate la',
  notYet: 'Încă nu am comparat',
  notYetText: 'Prima comparare se face după conectarea la SPV.',
  same: 'Nicio diferență',
  sameText: 'Tot ce ați trimis este în SPV, iar în SPV nu este nimic trimis de altcineva în numele firmei.',
  otherwise: 'În SPV, dar altfel la noi',
  otherwiseLead: 'SPV le arată trimise, deși la noi au altă stare. Nu le retrimiteți; deschideți factura.',
  missing: 'Validate la noi, lipsă din lista SPV',
  missingLead: 'Le verificăm din nou în fiecare noapte. Arhiva sigilată de la ANAF rămâne dovada.',
  foreign: 'În SPV, trimise cu alt program',
  foreignLead:
    'Facturi ale firmei pe care această aplicație nu le-a trimis. Dacă nu le recunoașteți, întrebați contabilul.',
  index: 'Index SPV',
  listedAt: 'În SPV',
  buyer: 'CUI client',
  lockTitle: 'Comparare cu SPV în fiecare noapte',
  lockText: 'În Premium, aplicația compară singură ce aveți dvs. cu ce are SPV și arată aici orice diferență.',
};
