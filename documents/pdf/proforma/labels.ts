const ro = {
  title: 'FACTURĂ PROFORMĂ',
  notFiscal: 'Document fără valoare fiscală',
  note: 'Document fără valoare fiscală. Nu se înregistrează în contabilitate și nu dă drept de deducere a TVA.',
};

const en: typeof ro = {
  title: 'PROFORMA INVOICE',
  notFiscal: 'Document without fiscal value',
  note: 'Document without fiscal value. It is not entered in the books and gives no right to deduct VAT.',
};

export const proformaLabels = { ro, en };
