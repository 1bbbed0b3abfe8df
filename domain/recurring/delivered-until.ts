import { deliveredAfter } from '#domain/delivery/steps-visits.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

interface Waiting {
  contractedServiceId: Id<'contractedService'> | null;
  quantity: bigint;
}

/** What of the amounts to invoice was delivered until a day: the rest is of the next month. Thousandths. */
export async function deliveredUntil(tx: Tx, items: readonly Waiting[], day: CivilDate) {
  const later = await deliveredAfter(
    tx,
    items.flatMap((one) => one.contractedServiceId ?? []),
    day,
  );
  return items.flatMap(({ contractedServiceId, quantity }) => {
    if (contractedServiceId === null) return []; // an advance, which a person invoices
    const left = quantity - (later.get(contractedServiceId) ?? 0n);
    return left > 0n ? [{ contractedServiceId, quantity: left }] : [];
  });
}
