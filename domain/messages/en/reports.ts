import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';
import type { reports as ro } from '../ro/reports.ts';
import { moneyReports } from './reports-money.ts';
import { salesReports } from './reports-sales.ts';

export const reports: typeof ro = {
  title: 'Reports',
  lead: 'The company’s figures, from the documents made here. Each report can be had in Excel or as a PDF.',
  back: 'Reports',
  areas: { money: 'Money', sales: 'Sales', work: 'Work' },
  from: 'From',
  to: 'To',
  period: 'Period',
  currency: 'Currency',
  by: 'By',
  total: 'Total',
  count: 'Count',
  days: (count, text) => (count === 1 ? '1 day' : `${text} days`),
  unit: (key) => {
    const known = UNIT_KEYS.find((one) => one === key);
    return known === undefined ? key : unitLabel(known, 'en');
  },
  labels: { day: 'Day', month: 'Month', word: 'Kind', text: 'Name' },
  exportXlsx: 'Export XLSX',
  exportPdf: 'Export PDF',
  lockTitle: 'Reports are part of Premium',
  errors: {
    tooLong: ({ count = '' }) => `The report has more than ${count} rows. Choose a shorter period, or download XLSX.`,
  },
  words: {
    notDue: 'Not yet due',
    to30: '1–30 days',
    to60: '31–60 days',
    to90: '61–90 days',
    over90: 'Over 90 days',
    vatDue: 'VAT due',
    vatLeft: 'VAT not yet due',
    invoice: 'Invoice',
    advance: 'Advance',
    final: 'Final',
    storno: 'Storno',
    annulled: 'Annulled',
    S: 'Taxable',
    Z: 'Zero rate',
    E: 'Exempt',
    AE: 'Reverse charge',
    K: 'Intra-community supply',
    G: 'Export',
    O: 'Outside scope',
    collection: '(on collection)',
    service: 'Service',
    client: 'Client',
    person: 'Responsible',
  },
  of: { ...moneyReports, ...salesReports },
};
