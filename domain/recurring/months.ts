import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { entitlementOf } from '#domain/plans/steps.ts';
import { closingTime, isMissed, type Month, monthOf, monthsOver } from './model/months.ts';
import * as plans from './repo.ts';

export type OpenMonth = Month & { closing: Date };

/** No month is followed by so many days without a working one. */
const DAYS_AFTER = 20;

export interface OpenMonths {
  /** Over and still to be closed by itself, oldest first. */
  due: OpenMonth[];
  /** Over and not closed while nothing ran by itself: a person decides. */
  missed: OpenMonth[];
  /** The month that runs. */
  running: OpenMonth;
}

/** The months of a plan that were not closed. Without Premium every one that is over is missed. */
export async function openMonths(tx: Tx, plan: plans.PeriodPlanRow): Promise<OpenMonths> {
  const today = civilDateOf(tx.asOf);
  const closed = new Set((await plans.closedOf(tx, [plan.dealId])).map((one) => one.periodStart));
  const holidays = await holidaysBetween(
    tx,
    plan.startDate,
    addDays(monthOf(today, plan.anchorDay).periodEnd, DAYS_AFTER),
  );
  const withClosing = (month: Month): OpenMonth => ({ ...month, closing: closingTime(month, holidays) });
  const over = monthsOver(plan.startDate, today, plan.anchorDay)
    .filter((month) => !closed.has(month.periodStart))
    .map(withClosing);
  const { plan: paid, since } = await entitlementOf(tx);
  const missedNow = (month: OpenMonth) =>
    month.closing <= tx.asOf &&
    (paid !== 'premium' || isMissed(month.closing, { runsSince: latestOf(since, plan.createdAt), asOf: tx.asOf }));
  return {
    due: over.filter((month) => !missedNow(month)),
    missed: over.filter(missedNow),
    running: withClosing(monthOf(laterDay(plan.startDate, today), plan.anchorDay)),
  };
}

const latestOf = (a: Date, b: Date): Date => (a > b ? a : b);
const laterDay = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
