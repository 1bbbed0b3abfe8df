import type { CsvDialect } from '../dialect.ts';

export const REVOLUT_PERSONAL: CsvDialect = {
  bank: 'Revolut',
  source: 'mlaitinen/ofxstatement-revolut, tests/samples/2021-october.csv',
  known: ['Type', 'Product', 'Started Date', 'Completed Date', 'Description', 'Amount', 'State'],
  columns: {
    date: ['Completed Date'],
    value: ['Started Date'],
    code: ['Type'],
    section: ['Product'],
    remittance: ['Description'],
    amount: ['Amount'],
    fee: ['Fee'],
    currency: ['Currency'],
    state: ['State'],
    balance: ['Balance'],
  },
  booked: 'completed',
};

/** The same in Romanian, as the application of a Romanian writes it. */
export const REVOLUT_PERSONAL_RO: CsvDialect = {
  bank: 'Revolut',
  source:
    'list of translated headings in a bank importer that names «Tip, Produs, Data început, Data finalizare» (found by text search)',
  known: ['Tip', 'Produs', 'Data finalizare', 'Descriere', 'Valoare'],
  columns: {
    date: ['Data finalizare'],
    value: ['Data începerii', 'Data început'],
    code: ['Tip'],
    section: ['Produs'],
    remittance: ['Descriere'],
    amount: ['Valoare', 'Sumă'],
    fee: ['Comision', 'Taxă'],
    currency: ['Monedă', 'Valută'],
    state: ['Stare', 'State'],
    balance: ['Sold'],
  },
};

/** The total holds the fee; without that column the fee comes off the amount. */
export const REVOLUT_BUSINESS: CsvDialect = {
  bank: 'Revolut',
  source: 'tests of several importers of Revolut Business exports, headings quoted in each (found by text search)',
  known: ['Date completed (UTC)', 'ID', 'Type', 'Description', 'Amount'],
  columns: {
    date: ['Date completed (UTC)'],
    value: ['Date started (UTC)'],
    reference: ['ID'],
    code: ['Type'],
    state: ['State'],
    remittance: ['Description', 'Reference'],
    counterparty: ['Sender name', 'Payer', 'Beneficiary name'],
    amount: ['Total amount', 'Amount'],
    fee: ['Fee'],
    currency: ['Payment currency', 'Currency'],
    balance: ['Balance'],
    account: ['Account'],
    iban: ['Beneficiary IBAN'],
  },
  booked: 'completed',
};
