import { pluralRo } from '../plural.ts';
import { efacturaBuyer } from './efactura-buyer.ts';
import { efacturaComparison, efacturaEvidence } from './efactura-evidence.ts';
import { efacturaReceived } from './efactura-received.ts';

export const efactura = {
  title: 'e-Factura',
  received: efacturaReceived,
  buyer: efacturaBuyer,
  evidence: efacturaEvidence,
  comparison: efacturaComparison,
  sections: {
    sending: 'De trimis',
    received: 'De la furnizori',
    comparison: 'Comparare cu SPV',
    evidence: 'Dovezi',
    connection: 'Conexiune',
  },
  connectionLink: 'Conexiune SPV',
  connect: 'Conectează SPV',
  sendAll: 'Trimite tot ce așteaptă',
  emptyTitle: 'Nimic în lucru',
  empty: 'Toate facturile sunt validate sau nu se trimit în SPV. Cele noi apar aici, cu termenul lor.',
  rejected: 'Respinse de ANAF',
  uncertain: 'Nu știm încă',
  uncertainLead: 'Răspunsul la încărcare s-a pierdut. Căutăm factura în listele ANAF; nu o retrimiteți.',
  waiting: 'Așteaptă trimiterea',
  working: 'La ANAF',
  term: 'Termen',
  left: 'Rămân',
  away: 'SPV nu răspunde de la',
  awaySafe: 'Facturile sunt în siguranță și pleacă singure când revine',
  connectionTitle: 'Conexiune SPV',
  connectionLead: 'O dată conectată, firma trimite și primește facturi prin SPV fără alți pași.',
  accessUntil: 'Acces până la',
  refreshUntil: 'Autorizare până la',
  lastAnswer: 'Ultimul răspuns al ANAF',
  renewsItself: 'se reînnoiește singur',
  testRights: 'Testează dreptul',
  rights: {
    ok: 'SPV răspunde și dă acces la facturile firmei.',
    noRights:
      'Certificatul folosit nu are drept în SPV pentru CUI-ul firmei. Cereți dreptul în SPV sau autorizați cu alt certificat.',
    dead: 'ANAF nu mai acceptă accesul. Autorizați din nou cu certificatul.',
    away: 'SPV nu răspunde acum. Accesul rămâne; încercați mai târziu.',
  },
  steps: [
    'Deschideți linkul pe calculatorul în care este tokenul cu certificatul digital.',
    'Apăsați «Autorizează» și alegeți certificatul în fereastra ANAF.',
    'Gata: accesul se reînnoiește singur un an. Vă anunțăm cu 30, 14, 7 și 1 zile înainte.',
  ],
  authorise: 'Autorizează',
  reauthorise: 'Reautorizează',
  forAccountant: 'Certificatul este la contabil?',
  forAccountantLead: 'Trimiteți-i acest link: intră în firmă cu contul său și autorizează cu certificatul său digital.',
  linkForAccountant: 'Link pentru contabil',
  connected: 'Firma este conectată la SPV.',
  notGiven: 'ANAF nu a dat dreptul. Încercați din nou, cu un certificat care are drept în SPV pentru firmă.',
  stateRefused: 'Răspunsul nu aparține acestei autorizări. Începeți din nou de pe această pagină.',
  states: {
    none: 'Firma nu este conectată la SPV. Facturile se emit și așteaptă; termenul curge.',
    connected: 'Conectată. Facturile pleacă și răspunsurile vin singure.',
    expired: 'Autorizarea a expirat. Reautorizați ca să plece ce așteaptă.',
    refused: 'ANAF a retras dreptul. Reautorizați ca să plece ce așteaptă.',
    disconnected: 'Conexiunea a fost oprită.',
  },
  ceilings: {
    title: {
      'vat.small_business': (level: number, ceiling: string) =>
        level === 100
          ? `Ați depășit plafonul de scutire de TVA, ${ceiling} lei`
          : `Ați ajuns la ${level}% din plafonul de scutire de TVA, ${ceiling} lei`,
      'vat.cash_accounting': (level: number, ceiling: string) =>
        level === 100
          ? `Ați depășit plafonul pentru TVA la încasare, ${ceiling} lei`
          : `Ați ajuns la ${level}% din plafonul pentru TVA la încasare, ${ceiling} lei`,
    },
    turnover: (sum: string, year: number) => `Facturile emise aici în ${year} însumează ${sum} lei fără TVA.`,
    takeNote: 'Am luat notă',
    noted: 'Notat. Plafonul rămâne pe pagina e-Factura.',
    consequence: {
      'vat.small_business':
        'Înregistrarea în scopuri de TVA se cere cel târziu în ziua depășirii; vorbiți cu contabilul.',
      'vat.cash_accounting': 'După depășire sistemul TVA la încasare nu se mai aplică; vorbiți cu contabilul.',
    },
  },
  attempts: 'Încercări de trimitere',
  attemptStates: {
    sending: 'Se trimite',
    accepted: 'Primită de ANAF',
    refused: 'Refuzată',
    unavailable: 'SPV nu a răspuns',
    uncertain: 'Nu știm dacă a ajuns',
    found: 'Găsită în SPV',
    not_found: 'Nu a ajuns',
  },
  submissionStates: {
    not_applicable: 'Nu se trimite',
    waiting: 'Așteaptă',
    unsent: 'Se retrimite',
    sending: 'Se trimite',
    accepted: 'Primită de ANAF',
    processing: 'În prelucrare la ANAF',
    validated: 'Validată',
    rejected: 'Respinsă',
    uncertain: 'Nu știm încă',
  },
  released: (count: number) =>
    count === 0 ? 'Nu aștepta nicio factură.' : `Pleacă ${pluralRo(count, 'factură', 'facturi')}.`,
  daysLeft: (count: number) =>
    count < 0
      ? `întârziată cu ${pluralRo(-count, 'zi lucrătoare', 'zile lucrătoare')}`
      : count === 0
        ? 'azi'
        : pluralRo(count, 'zi lucrătoare', 'zile lucrătoare'),
  errors: {
    notKept: 'Factura nu este încă descărcată din SPV. Reveniți după ce apare cu fișierul ei.',
    messageNotKept: 'Mesajul nu este încă descărcat din SPV. Reveniți după ce apare aici.',
    settledMeanwhile: 'Mesajul este rezolvat deja. Reîncărcați pagina.',
    notOfOurs: 'Mesajul este despre o factură trimisă din alt program. Răspundeți clientului de acolo.',
    noAddress: 'Clientul nu are adresă de e-mail. Adăugați-o în fișa lui, apoi răspundeți.',
    notConnected:
      'Firma nu este conectată la SPV. Conectați-o în e-Factura › Conexiune, sau trimiteți linkul contabilului.',
    onItsWay: 'Factura este deja pe drum sau a primit răspuns; nu se trimite a doua oară.',
    alreadySent:
      'Factura a plecat spre SPV sau nu știm încă dacă a ajuns; nu se mai anulează. După validare folosiți storno.',
    notRejected: 'Se corectează doar o factură respinsă de ANAF. Pentru una validată folosiți storno.',
  },
};
