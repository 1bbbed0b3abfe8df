import { addMonths, civilDateOf, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { wakeRecurring } from '#domain/recurring/steps.ts';
import * as plans from './repo.ts';

/** Gives so many months of Premium, from now or from the end of what still runs. @returns its new end */
export async function extendPremium(tx: Tx, months: number): Promise<Date> {
  const { state, endsAt: runsUntil } = await plans.lockSubscription(tx);
  const runs = state !== 'standard' && runsUntil !== null && runsUntil > tx.asOf;
  const from = civilDateOf(runs ? new Date(runsUntil.getTime() - 1) : tx.asOf);
  const endsAt = endOfDay(addMonths(from, months));
  await plans.setState(tx, 'premium', 'premium', endsAt);
  tx.emit({ type: 'PlanStarted', subject: tx.tenantId, wakes: 'plan' });
  await wakeRecurring(tx, 'PlanStarted');
  return endsAt;
}
