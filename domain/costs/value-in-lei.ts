import { lineNet } from '#domain/invoicing/model/totals.ts';
import { divRound, pow10, SCALE } from '#domain/kernel/pure/decimal.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { exchangeRateAt } from '#domain/law/steps.ts';

interface Sold {
  currency: string;
  delivered: bigint;
  unitPrice: bigint;
  discount: number;
}

/**
 * What was delivered of services is worth in bani, before VAT, at the last rate of the central bank; null where no rate of the
 * currency is known. Costs are kept in lei, so margins are reckoned in lei.
 */
export async function valuesInLei<S extends Sold>(
  tx: Tx,
  services: readonly S[],
): Promise<(S & { value: bigint | null })[]> {
  const today = civilDateOf(tx.asOf);
  const rates = new Map<string, Awaited<ReturnType<typeof exchangeRateAt>>>();
  for (const currency of new Set(services.map((one) => one.currency)))
    rates.set(currency, await exchangeRateAt(tx, currency, today));
  return services.map((one) => {
    const rate = rates.get(one.currency);
    const net = lineNet({ quantity: one.delivered, unitPrice: one.unitPrice, discount: one.discount });
    return { ...one, value: rate ? divRound(net * rate.rate, pow10(SCALE.rate) * BigInt(rate.multiplier)) : null };
  });
}
