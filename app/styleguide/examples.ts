import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tone } from '#app/ui/tone.ts';

/** Example data of the style guide: one cleaning company and its clients, all invented. */
export const words = {
  title: 'Ghid de stil',
  lead: 'Fiecare componentă, în fiecare stare.',
  buttons: 'Butoane',
  states: 'Stări și sume',
  forms: 'Formulare',
  lines: 'Rânduri de document',
  table: 'Listă',
  blocks: 'Stările unui bloc',
  client: 'Client',
  document: 'Document',
  charts: 'Grafice',
  overlays: 'Ferestre și meniuri',
  loading: 'Încărcare',
  parts: 'Părți mici',
  done: 'Oferta OF-12 a fost trimisă.',
  issue: 'Emite și trimite',
  preview: 'Previzualizează',
  duplicate: 'Duplică',
  storno: 'Stornează',
  deleteForever: 'Șterge definitiv',
  consequence: 'După emitere, doar storno.',
  save: 'Salvează',
  send: 'Trimite oferta',
  collect: 'Încasează',
};

export type InvoiceRow = {
  id: string;
  number: string;
  client: string;
  date: ReturnType<typeof civilDate>;
  due: ReturnType<typeof civilDate>;
  total: bigint;
  open: bigint;
  axes: {
    document: { tone: Tone; text: string };
    efactura: { tone: Tone; text: string };
    email: { tone: Tone; text: string };
  };
};

const state = (tone: Tone, text: string) => ({ tone, text });
export const invoices: InvoiceRow[] = [
  {
    id: '1',
    number: 'AMC-0142',
    client: 'Crinul Alb Residence SRL',
    date: civilDate('2026-11-24'),
    due: civilDate('2026-12-09'),
    total: 1_234_556n,
    open: 1_234_556n,
    axes: {
      document: state('info', 'Emisă'),
      efactura: state('info', 'În prelucrare la ANAF'),
      email: state('neutral', 'Netrimis'),
    },
  },
  {
    id: '2',
    number: 'AMC-0141',
    client: 'Primăria Comunei Șăulești',
    date: civilDate('2026-11-20'),
    due: civilDate('2026-12-20'),
    total: 845_000n,
    open: 845_000n,
    axes: {
      document: state('warning', 'Scadentă în 3 zile'),
      efactura: state('success', 'Validată'),
      email: state('success', 'Deschis'),
    },
  },
  {
    id: '3',
    number: 'AMC-0140',
    client: 'Brutăria Țărănească Întreprindere Individuală',
    date: civilDate('2026-10-02'),
    due: civilDate('2026-10-17'),
    total: 59_500n,
    open: 20_000n,
    axes: {
      document: state('error', 'Restantă'),
      efactura: state('success', 'Validată'),
      email: state('error', 'Adresă respinsă'),
    },
  },
  {
    id: '4',
    number: 'AMC-0139',
    client: 'Ionescu Maria',
    date: civilDate('2026-09-30'),
    due: civilDate('2026-10-15'),
    total: 35_000n,
    open: 0n,
    axes: {
      document: state('success', 'Încasată'),
      efactura: state('error', 'Respinsă'),
      email: state('success', 'Livrat'),
    },
  },
];

export const steps = [
  { name: 'Cerere', state: 'done', detail: '02.11.2026' },
  { name: 'Ofertă', state: 'done', detail: '04.11.2026', to: '#oferta' },
  { name: 'Client', state: 'done', detail: '06.11.2026' },
  { name: 'Contract', state: 'skipped' },
  { name: 'Execuție', state: 'current', detail: '26.11.2026' },
  { name: 'PV', state: 'todo' },
  { name: 'Factură', state: 'todo' },
  { name: 'Încasare', state: 'todo' },
] as const;

export const months = ['Dec', 'Ian', 'Feb', 'Mar', 'Apr', 'Mai', 'Iun', 'Iul', 'Aug', 'Sep', 'Oct', 'Nov'].map(
  (label, index) => ({
    label,
    value: [18_200, 12_400, 15_900, 22_100, 19_800, 24_600, 21_300, 16_700, 14_200, 26_900, 25_400, 31_250][index] ?? 0,
    isMarked: index === 9,
  }),
);

export const failure = {
  status: 'error' as const,
  initialValue: {
    name: 'Crinul Alb Residence',
    cui: '1234567',
    price: '12 mii',
    lines: [{ name: 'Curățenie săptămânală', quantity: '4', price: '1.250,00', vat: '2100' }],
  },
  error: {
    '': ['Nu am emis factura: corectați ce este marcat.'],
    cui: ['CUI-ul nu este corect: verificați cifrele.'],
    price: ['Scrieți un număr, de exemplu 1.234,56.'],
  },
};

export const person = {
  name: 'Ana Mureșan',
  roles: ['administrator'] as const,
  companyName: 'Curat & Verde SRL',
  plan: 'premium' as const,
  trialDaysLeft: 12,
  companies: [
    { id: 'a', name: 'Curat & Verde SRL' },
    { id: 'b', name: 'Instal Nord SRL' },
  ],
};
