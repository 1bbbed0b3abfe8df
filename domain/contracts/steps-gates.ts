import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Gate } from './model/contract.ts';
import { counting } from './model/counting.ts';
import { ofDeals } from './repo.ts';

/** The gate of each deal with a contract that counts, as `acceptanceGateOf` tells it of one; the others are not in the map. */
export async function gatesOf(tx: Tx, dealIds: readonly Id<'deal'>[]): Promise<ReadonlyMap<Id<'deal'>, Gate>> {
  const byDeal = new Map<Id<'deal'>, Awaited<ReturnType<typeof ofDeals>>>();
  for (const row of await ofDeals(tx, dealIds)) byDeal.set(row.dealId, [...(byDeal.get(row.dealId) ?? []), row]);
  const gates = new Map<Id<'deal'>, Gate>();
  for (const [dealId, rows] of byDeal) {
    const current = counting(rows);
    if (current) gates.set(dealId, current.acceptanceGate);
  }
  return gates;
}
