/** The checks of RO 1.0.9 that no document can break, each with the reason; they have no row. */
export const SILENT: Readonly<Record<string, string>> = {
  'BR-CO-05': 'its test is always true',
  'BR-CO-06': 'its test is always true',
  'BR-CO-07': 'its test is always true',
  'BR-CO-08': 'its test is always true',
  'BR-DEC-13': 'it looks at a child that TaxTotal/TaxAmount never has',
  'BR-DEC-15': 'it looks at a child that TaxTotal/TaxAmount never has',
  'BR-DEC-RO-13': 'an earlier rule of the same pattern takes the element',
  'BR-DEC-RO-15': 'an earlier rule of the same pattern takes the element',
  'BR-DEC-RO-23': 'an earlier rule of the same pattern takes the element',
  'BR-RO-L1019': 'an earlier rule of the same pattern takes the element',
  'BR-RO-A051': 'it counts the element itself, which is always one',
  'BR-RO-A052': 'it counts the element itself, which is always one',
};
