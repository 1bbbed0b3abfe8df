import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { closePeriod } from '#domain/recurring/close-period.ts';
import { invoicePeriod } from '#domain/recurring/invoice-period.ts';
import { makeVisits } from '#domain/recurring/make-visits.ts';
import { nextVisitStep } from '#domain/recurring/next-visit-step.ts';
import { systemVerb } from '../system-verb.ts';

export interface VisitsRef {
  tenantId: TenantId;
  contractedServiceId: Id<'contractedService'>;
}

const REASON = 'recurring work';
const next = systemVerb(nextVisitStep, REASON);
const make = systemVerb(makeVisits, REASON);
const close = systemVerb(closePeriod, REASON);
const invoice = systemVerb(invoicePeriod, REASON);

type Way = 'chosen' | 'draft' | 'none';

/** As chosen; where that is refused (no address, missing data) as a draft, else only noted, with the refusal's code for a person to mend. */
async function asFarAsPossible(act: (way: Way, problem: string | undefined) => Promise<unknown>): Promise<void> {
  let problem: string | undefined;
  for (const way of ['chosen', 'draft', 'none'] as const)
    try {
      await act(way, problem);
      return;
    } catch (error) {
      if (!(error instanceof Invalid || error instanceof Conflict)) throw error;
      problem ??= error.code;
    }
}

export const recurringActivities = () => ({
  nextVisitStep: ({ tenantId, contractedServiceId }: VisitsRef, asOf: number) =>
    next({ tenantId, asOf }, { contractedServiceId }),
  makeVisits: ({ tenantId, contractedServiceId }: VisitsRef, asOf: number) =>
    make({ tenantId, asOf }, { contractedServiceId }),
  closePeriod: ({ tenantId }: VisitsRef, dealId: Id<'deal'>, periodStart: CivilDate, asOf: number) =>
    asFarAsPossible((way, problem) =>
      close({ tenantId, asOf }, { dealId, periodStart, way, ...(problem === undefined ? {} : { problem }) }),
    ),
  invoicePeriod: ({ tenantId }: VisitsRef, closedPeriodId: Id<'closedPeriod'>, asOf: number) =>
    asFarAsPossible((way, problem) =>
      invoice({ tenantId, asOf }, { closedPeriodId, way, ...(problem === undefined ? {} : { problem }) }),
    ),
});
export type RecurringActivities = ReturnType<typeof recurringActivities>;
