import type { PeriodPlan, VisitPlan } from './model/plan.ts';
import type { PeriodPlanRow, VisitPlanRow } from './repo.ts';

/** A plan's row as verbs answer it. */
export const asVisitPlan = ({ id, ...row }: VisitPlanRow): VisitPlan => ({ ...row, visitPlanId: id });

export const asPeriodPlan = ({ id, ...row }: PeriodPlanRow): PeriodPlan => ({ ...row, periodPlanId: id });
