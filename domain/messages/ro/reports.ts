import { takesDe } from '#domain/kernel/pure/takes-de.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';
import { salesReports } from './reports-sales.ts';
import { moneyReports } from './reports-money.ts';

export const reports = {
  title: 'Rapoarte',
  lead: 'Cifrele firmei, din documentele făcute aici. Fiecare raport se poate descărca în Excel sau ca PDF.',
  back: 'Rapoarte',
  areas: { money: 'Bani', sales: 'Vânzare', work: 'Execuție' },
  from: 'De la',
  to: 'Până la',
  period: 'Perioada',
  currency: 'Moneda',
  by: 'Pe',
  total: 'Total',
  count: 'Număr',
  days: (count: number, text: string) => (count === 1 ? '1 zi' : `${text} ${takesDe(count) ? 'de zile' : 'zile'}`),
  unit: (key: string) => {
    const known = UNIT_KEYS.find((one) => one === key);
    return known === undefined ? key : unitLabel(known, 'ro');
  },
  labels: { day: 'Ziua', month: 'Luna', word: 'Fel', text: 'Denumire' },
  exportXlsx: 'Exportă XLSX',
  exportPdf: 'Exportă PDF',
  lockTitle: 'Rapoartele fac parte din Premium',
  errors: {
    tooLong: ({ count = '' }: Record<string, string>) =>
      `Raportul are peste ${count} de rânduri. Alegeți o perioadă mai scurtă sau descărcați XLSX.`,
  },
  /** Words that stand in rows and on charts. */
  words: {
    notDue: 'Neajuns la scadență',
    to30: '1–30 de zile',
    to60: '31–60 de zile',
    to90: '61–90 de zile',
    over90: 'Peste 90 de zile',
    vatDue: 'TVA exigibilă',
    vatLeft: 'TVA neexigibilă',
    invoice: 'Factură',
    advance: 'Avans',
    final: 'Finală',
    storno: 'Storno',
    annulled: 'Anulată',
    S: 'Taxabil',
    Z: 'Cotă zero',
    E: 'Scutit',
    AE: 'Taxare inversă',
    K: 'Livrare intracomunitară',
    G: 'Export',
    O: 'Neimpozabil',
    collection: '(la încasare)',
    service: 'Serviciu',
    client: 'Client',
    person: 'Responsabil',
  },
  of: { ...moneyReports, ...salesReports },
};
