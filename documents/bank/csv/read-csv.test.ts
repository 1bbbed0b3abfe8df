import { expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';
import { headingsOf } from './headings.ts';

const read = (...lines: string[]) => readStatement(new TextEncoder().encode(lines.join('\n'))).statements;
const amounts = (...lines: string[]) => read(...lines)[0]?.entries.map((it) => [it.bookedDay, it.sign, it.amount]);

it('Banca Transilvania: lines above the table, days by the year, 1,234.56, the newest first', () => {
  const [statement] = read(
    'Titular cont:,FIRMA DE PROBA SRL',
    'Numar cont:,RO49BTRL1B31007593840000,Valuta:,RON',
    'Data tranzactie,Data valuta,Descriere,Referinta tranzactiei,Debit,Credit,Sold contabil',
    '2026-01-03,2026-01-03,"Plata, OP",R2,"-1,000.50",,"999.50"',
    '2026-01-02,2026-01-02,Incasare,R1,,"2,000.00","2,000.00"',
  );
  expect(statement).toMatchObject({
    account: 'RO49BTRL1B31007593840000',
    currency: 'RON',
    opening: { amount: 0n, derived: true },
    closing: { amount: 99950n },
    ties: true,
  });
  expect(statement?.entries[0]).toMatchObject({ sign: '-', amount: 100050n, reference: 'R2', remittance: 'Plata, OP' });
});

it('ING: days in words, and rows without a day that continue the text', () => {
  const [statement] = read(
    'Data,,,Detalii tranzactie,,Debit,Credit',
    '05 iunie 2026,,,Incasare,,,"1.234,56"',
    ',,,Ordonator: CLIENT SRL,,,',
    ',,,Detalii: F 42,,,',
    '06 iunie 2026,,,Comision,,"2,50",',
  );
  expect(statement?.entries).toMatchObject([
    { bookedDay: '2026-06-05', sign: '+', amount: 123456n, remittance: 'Incasare Ordonator: CLIENT SRL Detalii: F 42' },
    { bookedDay: '2026-06-06', sign: '-', amount: 250n },
  ]);
});

it('ING Business: balances on rows of their own, a column for each part, a word for nothing', () => {
  const head =
    'Sold initial;Sold final;Numar cont;Data procesarii;Suma;Valuta;Tip tranzactie;Nume beneficiar/ordonator;Cont beneficiar/ordonator;Banca beneficiar/ordonator;Detaliile tranzactiei;Sold intermediar';
  const [statement] = read(
    head,
    '100,00;;;;;;;;;;;',
    ';;RO39INGB0000999900000001;06-08-26;-30,00;RON;Transfer;CLIENT SRL;RO49AAAA1B31007593840000;;No details;',
    ';70,00;;;;;;;;;;',
  );
  expect(statement).toMatchObject({ ties: true, account: 'RO39INGB0000999900000001', opening: { amount: 10000n } });
  expect(statement?.entries[0]).toMatchObject({ bookedDay: '2026-08-06', remittance: '', counterparty: 'CLIENT SRL' });
});

it('Revolut Business: one statement an account, completed rows only, the fee inside', () => {
  const statements = read(
    'Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payment currency,Amount,Total amount,Fee,Balance,Account',
    '2026-01-02,2026-01-02,a,TOPUP,COMPLETED,Client,F 42,RON,100.00,100.00,0.00,100.00,Main · RON',
    '2026-01-02,,b,CARD_PAYMENT,DECLINED,Shop,,RON,-10.00,-10.00,0,,Main · RON',
    '2026-01-03,2026-01-03,c,TRANSFER,COMPLETED,Furnizor,,RON,-50.00,-50.72,0.72,49.28,Main · RON',
    '2026-01-03,2026-01-03,d,TOPUP,COMPLETED,Client EUR,,EUR,5.00,5.00,0,5.00,Main · EUR',
  );
  expect(statements).toMatchObject([
    { currency: 'RON', ties: true, entryCount: 2, sum: 4928n, notes: [{ code: 'notBooked', line: 3 }] },
    { currency: 'EUR', ties: true, entryCount: 1 },
  ]);
});

it('takes the fee off where no column holds the total', () => {
  expect(
    amounts(
      'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance',
      'TRANSFER,Current,2026-01-02,2026-01-02 6:11:59,x,-10,0.5,EUR,COMPLETED,1',
    ),
  ).toEqual([['2026-01-02', '-', 1050n]]);
});

it.each([
  ['day first by proof', '25/01/2026', '2026-01-25'],
  ['month first by proof', '01/25/2026', '2026-01-25'],
  ['day first when nothing proves it', '02/01/2026', '2026-01-02'],
  ['points', '2.1.2026', '2026-01-02'],
  ['two digits of the year', '02-01-26', '2026-01-02'],
  ['by the year', '2026/01/02', '2026-01-02'],
  ['without signs', '20260102', '2026-01-02'],
  ['with a time', '2026-01-02T10:00:00Z', '2026-01-02'],
  ['Romanian, in full', '2 ianuarie 2026', '2026-01-02'],
  ['Romanian, short', '02-ian-2026', '2026-01-02'],
  ['English', '2 Jan 2026', '2026-01-02'],
  ['American', 'Jan 2, 2026', '2026-01-02'],
])('reads a day: %s', (_name, text, day) => {
  expect(amounts('Data;Suma;Detalii', `${text};1,00;x`)).toEqual([[day, '+', 100n]]);
});

it.each([
  ['1.234,56', 123456n],
  ['1,234.56', 123456n],
  ['1234,5', 123450n],
  ['1 234,56', 123456n],
  ['1.234', 123400n],
  ['-12,00', -1200n],
  ['12,00-', -1200n],
  ['(12,00)', -1200n],
  ['−12,00 RON', -1200n],
  ['+12.00', 1200n],
  ['1.234.567,89', 123456789n],
])('reads the amount %s', (text, amount) => {
  expect(read('Data;Suma;Detalii', `02.01.2026;${text};x`)[0]?.sum).toBe(amount);
});

it.each([
  ['an amount that is none', '02.01.2026;12,0x;x'],
  ['groups of a wrong length', '02.01.2026;12.34,56.7;x'],
  ['a day that is none', '32.13.2026;12,00;x'],
  ['an amount without a day', ';12,00;x'],
  ['a day without an amount', '02.01.2026;;x'],
])('refuses the file for %s, with the line', (_name, line) => {
  expect(() => read('Data;Suma;Detalii', '01.01.2026;1,00;x', line)).toThrow(/garbledEntry at line 3/);
});

it('takes lines that sum up for what they are, and says what it leaves out', () => {
  const [statement] = read(
    'Sold initial;10,00',
    'Data;Debit;Credit;Detalii',
    '02.01.2026;;5,00;x',
    '',
    'Total;0,00;5,00;',
    'Sold final;15,00',
    'Semnat electronic',
  );
  expect(statement).toMatchObject({ ties: true, entryCount: 1, notes: [{ code: 'strayLine', line: 7 }] });
});

it('refuses a table whose columns nobody knows, and reads it as a person says', () => {
  const lines = ['Zi|Bani|Ce', '02.01.2026|-5,00|chirie'];
  expect(() => read(...lines)).toThrow(/unknownTable/);
  const mapping = {
    headings: headingsOf(['Zi', 'Bani', 'Ce']),
    delimiter: '|',
    columns: { date: [0], amount: [1], remittance: [2] },
  } as const;
  const { statements } = readStatement(new TextEncoder().encode(lines.join('\n')), mapping);
  expect(statements[0]?.entries).toMatchObject([
    { bookedDay: '2026-01-02', sign: '-', amount: 500n, remittance: 'chirie' },
  ]);
});

it('reads line ends, delimiters and doubled quotes inside quotes', () => {
  expect(read('Data,Suma,Detalii', '2026-01-02,1.00,"a, ""b""\r\nc"', '2026-01-03,2.00,d')[0]?.entries).toMatchObject([
    { remittance: 'a, "b" c', line: 2 },
    { remittance: 'd', line: 4 },
  ]);
});
