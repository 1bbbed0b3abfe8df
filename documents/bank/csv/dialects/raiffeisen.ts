import type { CsvDialect } from '../dialect.ts';

export const RAIFFEISEN: CsvDialect = {
  bank: 'Raiffeisen Bank',
  source:
    'fixtures of an iOS import flow (ImportUITestFixtures, «familyB»), headings and the lines above them (found by text search)',
  known: ['Data inregistrare', 'Data tranzactiei', 'Suma debit', 'Suma credit', 'Descrierea tranzactiei'],
  columns: {
    date: ['Data inregistrare'],
    value: ['Data tranzactiei'],
    debit: ['Suma debit'],
    credit: ['Suma credit'],
    counterparty: ['Nume/Denumire ordonator/beneficiar'],
    iban: ['Cont ordonator/beneficiar', 'IBAN ordonator/beneficiar'],
    remittance: ['Descrierea tranzactiei'],
    reference: ['Numar tranzactie', 'Referinta tranzactiei'],
    balance: ['Sold'],
  },
  order: 'dmy',
};
