import { contractedServicesOf } from '#domain/clients/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Rhythm } from './model/rhythm.ts';
import type { VisitPlanRow } from './repo.ts';

const STOPPED: readonly unknown[] = ['suspended', 'expired', 'terminated'];

export interface Running {
  rhythm: Rhythm;
  service: Awaited<ReturnType<typeof contractedServicesOf>>[number];
}

/**
 * The rhythm of a plan within the ends of its service and contract; undefined while neither makes work: the plan or service
 * has ended, the contract is suspended or over.
 */
export async function runningOf(tx: Tx, plan: VisitPlanRow): Promise<Running | undefined> {
  if (plan.state === 'ended') return undefined;
  const service = await serviceOf(tx, plan);
  const { state, endDate } = await acceptanceGateOf(tx, plan.dealId);
  if (!service || STOPPED.includes(state) || (service.state === 'ended' && service.endDate === null)) return undefined;
  const ends = [plan.endDate, service.endDate, endDate].filter((one) => one !== null).sort();
  return { rhythm: { ...plan, endDate: ends[0] ?? null }, service };
}

const serviceOf = async (tx: Tx, { clientId, contractedServiceId }: VisitPlanRow) =>
  (await contractedServicesOf(tx, clientId)).find((one) => one.id === contractedServiceId);

/** For each of these deals the last day of its contract, and whether it makes no work now. */
export async function stoppedDeals(tx: Tx, dealIds: readonly Id<'deal'>[]) {
  const deals = new Map<Id<'deal'>, { isStopped: boolean; endDate: CivilDate | null }>();
  for (const dealId of dealIds) {
    const { state, endDate } = await acceptanceGateOf(tx, dealId);
    deals.set(dealId, { isStopped: STOPPED.includes(state), endDate });
  }
  return deals;
}

/** Whether a service paid by the month is owed for the month that begins on a day. */
export async function isMonthOwed(tx: Tx, dealId: Id<'deal'>, periodStart: CivilDate): Promise<boolean> {
  const { state, endDate } = await acceptanceGateOf(tx, dealId);
  return state !== 'suspended' && (!STOPPED.includes(state) || (endDate !== null && endDate >= periodStart));
}
