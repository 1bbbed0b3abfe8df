import type { CsvDialect } from '../dialect.ts';

/** ING Home'Bank: a printed statement as a table, days in words, the text of an entry over several rows. */
export const ING_HOME: CsvDialect = {
  bank: 'ING Bank',
  source:
    'mariangolea/fintracker, Bank.java; days in words in a converter to YNAB; lines between pages in a Django importer (found by text search)',
  known: ['Data', 'Detalii tranzactie', 'Debit', 'Credit'],
  columns: {
    date: ['Data'],
    remittance: ['Detalii tranzactie'],
    debit: ['Debit'],
    credit: ['Credit'],
    balance: ['Balanta', 'Sold'],
  },
  order: 'dmy',
  continues: true,
  pageLines: /^(?:titular cont|ing bank|sucursala|sef serviciu|sold |informatii|pagina)/,
};

/** ING Business: one row an entry, the other party in columns of its own. */
export const ING_BUSINESS: CsvDialect = {
  bank: 'ING Bank',
  source:
    'tests of an importer of ING statements (ing-csv) and a converter to MT940, headings quoted in both (found by text search)',
  known: ['Numar cont', 'Data procesarii', 'Suma', 'Valuta', 'Nume beneficiar/ordonator'],
  columns: {
    account: ['Numar cont'],
    date: ['Data procesarii'],
    amount: ['Suma'],
    currency: ['Valuta'],
    code: ['Tip tranzactie'],
    counterparty: ['Nume beneficiar/ordonator'],
    iban: ['Cont beneficiar/ordonator'],
    remittance: ['Detaliile tranzactiei', 'Detalii tranzactie'],
    balance: ['Sold intermediar'],
    opening: ['Sold initial'],
    closing: ['Sold final'],
    cui: ['CUI Contrapartida'],
  },
  order: 'dmy',
  nothing: ['no details'],
};
