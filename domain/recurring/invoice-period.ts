import { z } from 'zod';
import { reportForInvoice } from '#domain/acceptance/steps.ts';
import { isAccepted } from '#domain/acceptance/model/report-state.ts';
import { invoiceAccepted, invoiceDelivered } from '#domain/invoicing/steps-recurring.ts';
import { billableOf } from '#domain/invoicing/steps-billable.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id, line, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { CLOSING_WAYS } from './closing.ts';
import { deliveredUntil } from './delivered-until.ts';
import * as plans from './repo.ts';

/**
 * Makes the invoice of a closed month: of what its report's client accepted, or of what was delivered where no report is asked
 * for. A refused month has none. Called again it makes none. @throws as issueInvoice when it cannot be made that way
 */
export const invoicePeriod = defineVerb({
  name: 'recurring.invoicePeriod',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({
    closedPeriodId: id<'closedPeriod'>(),
    way: z.enum(CLOSING_WAYS).default('chosen'),
    problem: optional(line(100)),
  }),
  output: z.object({ invoiceId: id<'invoice'>().nullable() }),
  async run(tx, _actor, { closedPeriodId, way, problem }) {
    const period = await plans.lockClosed(tx, closedPeriodId);
    if (period.invoicing !== 'waiting') return { invoiceId: period.invoiceId };
    const choice = (await plans.periodPlanOf(tx, period.dealId))?.invoice;
    const invoiceId = way === 'none' ? null : await invoiceOf(tx, period, way === 'chosen' && choice === 'issue');
    await plans.updateClosed(tx, period.id, {
      invoicing: 'settled',
      invoiceId,
      ...(problem === undefined ? {} : { problem }),
    });
    return { invoiceId };
  },
});

async function invoiceOf(tx: Tx, period: plans.ClosedPeriodRow, issue: boolean): Promise<Id<'invoice'> | null> {
  const { reportId, clientId, dealId, periodStart, periodEnd } = period;
  if (reportId !== null) {
    const { state } = await reportForInvoice(tx, reportId);
    return isAccepted(state) ? invoiceAccepted(tx, reportId, issue) : null;
  }
  const waiting = (await billableOf(tx, clientId)).filter((one) => one.dealId === dealId && one.reportId === null);
  const [first] = waiting;
  if (!first) return null;
  const items = await deliveredUntil(
    tx,
    waiting.filter((one) => one.currency === first.currency),
    periodEnd,
  );
  if (items.length === 0) return null;
  return invoiceDelivered(
    tx,
    dealId,
    { lines: items, currency: asCurrency(first.currency), periodStart, periodEnd },
    issue,
  );
}

/** Guaranteed: services are written in the currencies of `currency()` only. */
const asCurrency = (text: string) => text as 'RON' | 'EUR' | 'USD';
