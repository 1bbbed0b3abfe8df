import { divRound, sum } from '#domain/kernel/pure/decimal.ts';
import { vatOn } from './totals.ts';

/** The net amount whose gross comes nearest to an amount that was collected, VAT included, and does not pass it. */
export function advanceNet(gross: bigint, vatRate: number): bigint {
  const net = divRound(gross * 10_000n, 10_000n + BigInt(vatRate));
  return net + vatOn(net, vatRate) > gross ? net - 1n : net;
}

/**
 * Money collected for a bill of several VAT rates, shared among them as their gross amounts are; the whole is exactly the
 * whole. Minor units, `paid` at most what the bill is.
 */
export function advanceShares(paid: bigint, gross: readonly bigint[]): bigint[] {
  const whole = sum(gross);
  let given = 0n;
  let counted = 0n;
  return gross.map((one) => {
    counted += one;
    const upTo = whole === 0n ? 0n : divRound(paid * counted, whole);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
