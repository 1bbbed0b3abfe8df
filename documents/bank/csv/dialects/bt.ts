import type { CsvDialect } from '../dialect.ts';

export const BT: CsvDialect = {
  bank: 'Banca Transilvania',
  source:
    'mariangolea/fintrack, BancaTransilvania.java; the same headings in an Odoo module account.payment.import.bank',
  known: ['Data tranzactie', 'Data valuta', 'Descriere', 'Referinta tranzactiei', 'Debit', 'Credit'],
  columns: {
    date: ['Data tranzactie'],
    value: ['Data valuta'],
    remittance: ['Descriere'],
    reference: ['Referinta tranzactiei'],
    debit: ['Debit'],
    credit: ['Credit'],
    balance: ['Sold contabil'],
  },
};
