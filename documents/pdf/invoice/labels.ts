const ro = {
  title: 'FACTURĂ',
  subtitle: {
    invoice: '',
    advance: 'Factură de avans',
    storno: 'Factură de stornare',
    selfBilled: 'Autofactură',
  },
  transmitting: 'În curs de transmitere în RO e-Factura',
  validated: (index: string | undefined) =>
    index === undefined ? 'Validată în RO e-Factura' : `Validată în RO e-Factura, index ${index}`,
  deliveryDate: 'Data livrării/prestării',
  taxPointDate: 'Exigibilitatea TVA',
  period: 'Perioada',
  reverses: (list: string) => `Stornare factură ${list}`,
  reversed: (number: string, date: string) => `${number} din ${date}`,
  sellerTaxRepresentative: 'Reprezentant fiscal al furnizorului',
  buyerTaxRepresentative: 'Reprezentant fiscal al clientului',
  delegate: 'Delegat',
  unsigned: 'Factura circulă fără semnătură și ștampilă, conform art. 319 alin. (29) din Legea nr. 227/2015.',
};

const en: typeof ro = {
  title: 'INVOICE',
  subtitle: {
    invoice: '',
    advance: 'Advance invoice',
    storno: 'Reversing invoice',
    selfBilled: 'Self-billed invoice',
  },
  transmitting: 'Being transmitted to RO e-Factura',
  validated: (index) =>
    index === undefined ? 'Validated in RO e-Factura' : `Validated in RO e-Factura, index ${index}`,
  deliveryDate: 'Date of supply',
  taxPointDate: 'VAT point date',
  period: 'Period',
  reverses: (list) => `Reverses invoice ${list}`,
  reversed: (number, date) => `${number} of ${date}`,
  sellerTaxRepresentative: 'Tax representative of the seller',
  buyerTaxRepresentative: 'Tax representative of the buyer',
  delegate: 'Delegate',
  unsigned: 'This invoice is valid without signature and stamp under art. 319 (29) of Romanian Law no. 227/2015.',
};

export const invoiceLabels = { ro, en };
