import type { CsvDialect } from '../dialect.ts';

export const BCR: CsvDialect = {
  bank: 'BCR',
  source:
    'test plan of a parish book-keeping program that imports the sheet of George (headings quoted there; found by text search)',
  known: ['Data inregistrarii', 'Descrierea tranzactiei', 'Referinta tranzactiei', 'Suma iesire', 'Suma intrare'],
  columns: {
    date: ['Data inregistrarii'],
    remittance: ['Descrierea tranzactiei'],
    reference: ['Referinta tranzactiei'],
    counterparty: ['Nume partener'],
    iban: ['Cont partener', 'IBAN partener'],
    debit: ['Suma iesire'],
    credit: ['Suma intrare'],
    balance: ['Sold'],
  },
};
