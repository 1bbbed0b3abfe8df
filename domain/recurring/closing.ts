import { periodQuantities, reportPeriod, type Shown } from '#domain/acceptance/steps-period.ts';
import { contractedServicesOf, lockContractedServices, moveQuantities } from '#domain/clients/steps.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Month } from './model/months.ts';
import * as plans from './repo.ts';
import { isMonthOwed } from './running.ts';

/** As chosen; as a draft for a person; nothing at all, only noted. */
export const CLOSING_WAYS = ['chosen', 'draft', 'none'] as const;
export type ClosingWay = (typeof CLOSING_WAYS)[number];

/** Closes a month of a plan, once. @throws as draftReport and sendReport when its report cannot be made that way */
export async function closeMonth(
  tx: Tx,
  plan: plans.PeriodPlanRow,
  { periodStart, periodEnd }: Month,
  { way, problem }: { way: ClosingWay; problem: string | null },
): Promise<void> {
  const { clientId, dealId } = plan;
  const month = { periodStart, periodEnd };
  const lines = await linesOf(tx, plan, month);
  const isEmpty = lines.length === 0 || way === 'none';
  const closed = await plans.insertClosed(tx, {
    clientId,
    dealId,
    planId: plan.id,
    ...month,
    outcome: isEmpty ? 'nothing' : 'made',
    invoicing: isEmpty || plan.invoice === 'none' ? 'none' : 'waiting',
    problem,
  });
  if (!closed || isEmpty) return;
  if (plan.report === 'none') await deliverMonths(tx, plan, month, lines);
  else {
    const scope = { clientId, dealId };
    const send = plan.report === 'send' && way === 'chosen';
    const report = await reportPeriod(tx, scope, month, { lines, send });
    await plans.updateClosed(tx, closed.id, { reportId: report.id });
  }
  const facts = { from: periodStart, to: periodEnd };
  tx.emit({ type: 'PeriodClosed', subject: closed.id, clientId, dealId, visitsOf: plan.leadServiceId, facts });
}

async function linesOf(tx: Tx, { clientId, dealId }: plans.PeriodPlanRow, month: Month): Promise<Shown[]> {
  const lines = await periodQuantities(tx, { clientId, dealId }, month);
  if (await isMonthOwed(tx, dealId, month.periodStart)) return lines;
  const monthly = new Set(
    (await contractedServicesOf(tx, clientId)).filter((one) => one.priceBasis === 'per_month').map((one) => one.id),
  );
  return lines.filter((one) => !monthly.has(one.contractedServiceId));
}

/** Without a report, a month of what is paid by the month is delivered when it is over. */
async function deliverMonths(tx: Tx, plan: plans.PeriodPlanRow, { periodEnd }: Month, lines: readonly Shown[]) {
  const { clientId, dealId } = plan;
  for (const service of await lockContractedServices(
    tx,
    lines.map((one) => one.contractedServiceId),
  )) {
    const shown = lines.find((one) => one.contractedServiceId === service.id);
    const missing = (shown?.delivered ?? 0n) - (service.delivered - service.invoiced);
    if (service.priceBasis !== 'per_month' || missing <= 0n) continue;
    await moveQuantities(tx, service.id, { delivered: missing });
    const quantity = formatDecimal(missing, SCALE.quantity, { trim: true });
    const facts = { title: service.name, date: periodEnd, quantity, unit: service.unit };
    tx.emit({ type: 'ServiceDelivered', subject: service.id, clientId, dealId, facts });
  }
}
