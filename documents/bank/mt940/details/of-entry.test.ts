import { expect, it } from 'vitest';
import { detailsOf } from './of-entry.ts';

const OWN = 'RO49RNCB0000000000000001';
const PAYER = 'RO12BRDE0000000000000002';
const details = (bank: string, lines: string[], sign: '+' | '-' = '+') =>
  detailsOf({ lines, sign, account: OWN }, bank);

it('BT: the payer stands before the account, behind a 1', () => {
  const lines = [
    'Incasare OP - canal electronic C.I.F.:14399840 Factura 42',
    ` din martie 1 CLIENT BUN SRL ${PAYER} BRDEROBU  REF: 1`,
  ];
  expect(details('BTRL', lines)).toMatchObject({ counterparty: 'CLIENT BUN SRL', iban: PAYER, cui: '14399840' });
});

it('BT: a fee, a deposit and a card have nobody', () => {
  for (const line of [
    'Comision plata OP REF: 1',
    'Depunere numerar ATM TID 1 REF: 2',
    'Plata la POS EPOS 26/03 REF: 3',
  ]) {
    expect(details('BTRL', [line])).toMatchObject({ counterparty: null, iban: null });
  }
});

it('BCR: the payer of a credit, the payee of a debit, never the own account', () => {
  const lines = [
    `Referinta 1, data valutei 31-10-2026, Decontare -P`,
    `latitor  CLIENT BUN SRL  ${PAYER.slice(0, 9)}`,
    `${PAYER.slice(9)}  CODFISC 14399840-Beneficiar  NOI SRL  ${OWN}  CODFISC RO1-Detalii  F42`,
  ];
  expect(details('RNCB', lines)).toMatchObject({ counterparty: 'CLIENT BUN SRL', iban: PAYER, cui: '14399840' });
  expect(details('RNCB', lines, '-')).toMatchObject({ counterparty: 'NOI SRL', iban: null });
});

it('Alpha: the words are cut by the end of the line', () => {
  const lines = [
    'Incasare interbancara PLATI',
    `TOR  CLIENT BUN SRL ${PAYER} BRDEROBU D`,
    'ETALII INCASARE  F42 END TO END ID  E-1 CUST REFERENCE   9',
  ];
  expect(details('BUCU', lines)).toMatchObject({ counterparty: 'CLIENT BUN SRL', iban: PAYER, endToEnd: 'E-1' });
});

it('Exim: parts between slashes, of which some are empty', () => {
  expect(
    details('EXIM', [`Counterpart:${PAYER}/Incasare OP/ 566//CLIENT BUN SRL/14399840 / ${PAYER}/  F42`]),
  ).toMatchObject({
    counterparty: 'CLIENT BUN SRL',
    iban: PAYER,
    cui: '14399840',
  });
  expect(details('EXIM', ['Counterpart:/Comision lunar'])).toMatchObject({ counterparty: null, iban: null });
});

it('ING: the account stands where others go on with the name', () => {
  const lines = [
    '035~20AMT RCD RON 10,00~32CLIENT BUN SRL    ~33RO12',
    'BRDE0000000000000002   ~25FACTURA 42  ~60     ',
  ];
  expect(details('INGB', lines)).toMatchObject({
    counterparty: 'CLIENT BUN SRL',
    iban: PAYER,
    remittance: 'AMT RCD RON 10,00 FACTURA 42',
  });
});

it('Raiffeisen: subfields after a caret', () => {
  const lines = ['000^20F.42^24Ref.Doc 1^30BRD^31RO12BRDE00', '00000000000002^32CLIENT BUN SRL'];
  expect(details('RZBR', lines)).toMatchObject({ counterparty: 'CLIENT BUN SRL', iban: PAYER });
});

it('a bank whose words are unknown: the one account that is not the own one', () => {
  expect(details('LIBR', [`plata ${PAYER} pentru ${OWN}`])).toMatchObject({ iban: PAYER, counterparty: null });
  expect(details('LIBR', [`${PAYER} RO12BTRL0000000000000003`])).toMatchObject({ iban: null });
});
