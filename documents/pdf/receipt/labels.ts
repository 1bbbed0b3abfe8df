const ro = {
  title: 'CHITANȚĂ',
  series: 'seria',
  number: 'nr.',
  date: 'Data',
  from: 'Am primit de la',
  identity: 'CUI / Reg. Com.',
  address: 'Adresa',
  sum: 'Suma',
  words: 'Adică',
  purpose: 'Reprezentând',
  cashier: 'Casier',
  copies: ['Exemplarul 1, pentru plătitor', 'Exemplarul 2, pentru emitent'],
};

const en: typeof ro = {
  title: 'CASH RECEIPT',
  series: 'series',
  number: 'no.',
  date: 'Date',
  from: 'Received from',
  identity: 'Tax ID / Register no.',
  address: 'Address',
  sum: 'Amount',
  words: 'In words',
  purpose: 'For',
  cashier: 'Cashier',
  copies: ['Copy 1, for the payer', 'Copy 2, for the issuer'],
};

export const receiptLabels = { ro, en };
