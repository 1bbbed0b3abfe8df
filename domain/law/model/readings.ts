/**
 * Open questions of the law that a company may read otherwise than we do, with the answers that its accountant may choose
 * from; the first is ours. What these documents then say follows from the answer.
 */
export const READINGS = {
  'efactura.not_registered_seller': ['O', 'E'],
  'efactura.services_to_eu_business': ['AE', 'O'],
  'efactura.foreign_buyer': ['not_uploaded', 'uploaded_as_foreign'],
  'efactura.storno_document': ['negative_invoice', 'credit_note'],
  'efactura.person_without_cnp': ['thirteen_zeros', 'nothing'],
} as const;

export type ReadingKey = keyof typeof READINGS;
export type Reading<K extends ReadingKey> = (typeof READINGS)[K][number];
export type Readings = { readonly [K in ReadingKey]: Reading<K> };

export const READING_KEYS = Object.keys(READINGS).filter((key): key is ReadingKey => key in READINGS);

export const isReading = <K extends ReadingKey>(key: K, text: string): text is Reading<K> =>
  READINGS[key].some((one) => one === text);
