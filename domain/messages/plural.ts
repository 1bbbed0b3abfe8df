const group = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/**
 * A count with its noun in Romanian: «1 factură», «2 facturi», «20 de facturi», «101 facturi».
 * Numbers whose last two digits are 01 to 19 go without «de», and so does zero.
 */
export function pluralRo(count: number, one: string, many: string): string {
  if (count === 1) return `1 ${one}`;
  const lastTwo = Math.abs(count) % 100;
  const needsDe = count !== 0 && (lastTwo === 0 || lastTwo > 19);
  return `${group(count)} ${needsDe ? 'de ' : ''}${many}`;
}

/** A count with its noun in English: “1 invoice”, “2 invoices”. Digits are grouped as everywhere in the product. */
export const pluralEn = (count: number, one: string, many: string): string =>
  `${group(count)} ${Math.abs(count) === 1 ? one : many}`;
