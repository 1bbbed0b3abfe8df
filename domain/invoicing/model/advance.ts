import { divRound } from '#domain/kernel/pure/decimal.ts';
import { vatOn } from './totals.ts';

/** The net amount whose gross comes nearest to an amount that was collected, VAT included, and does not pass it. */
export function advanceNet(gross: bigint, vatRate: number): bigint {
  const net = divRound(gross * 10_000n, 10_000n + BigInt(vatRate));
  return net + vatOn(net, vatRate) > gross ? net - 1n : net;
}
