import { divRound } from '#domain/kernel/pure/decimal.ts';

/** Where an invoice under TVA la încasare stands at the end of a day; minor units, `base` and `vat` of one rate in lei. */
export interface Standing {
  /** To be paid, less what was reversed by then. */
  payable: bigint;
  /** Money and compensations by then; what was written off is none. */
  collected: bigint;
  base: bigint;
  vat: bigint;
}

/**
 * What of base and VAT has fallen due: the share of the invoice that is collected, rounded to the ban; the last part takes what
 * rounding left. A storno first takes away what is not yet due. @law Cod fiscal art. 282 (3) to (8), art. 287
 */
export function dueOf({ payable, collected, base, vat }: Standing): { base: bigint; vat: bigint } {
  if (payable <= 0n || collected <= 0n) return { base: 0n, vat: 0n };
  const part = collected < payable ? collected : payable;
  return { base: divRound(base * part, payable), vat: divRound(vat * part, payable) };
}

/** What falls due in a period, and what of VAT is left after it. */
export function dueBetween(before: Standing, after: Standing): { base: bigint; vat: bigint; left: bigint } {
  const [first, last] = [dueOf(before), dueOf(after)];
  return { base: last.base - first.base, vat: last.vat - first.vat, left: after.vat - last.vat };
}
