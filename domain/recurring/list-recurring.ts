import { z } from 'zod';
import { reportForInvoice } from '#domain/acceptance/steps.ts';
import { REPORT_STATES } from '#domain/acceptance/model/report-state.ts';
import { clientOf, contractedServicesOf, dealOf } from '#domain/clients/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { romanianOrder } from '#domain/kernel/pure/romanian-order.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { planOf } from '#domain/plans/steps.ts';
import { openDays } from './days.ts';
import { INVOICE_CHOICES, REPORT_CHOICES } from './model/plan.ts';
import { openMonths } from './months.ts';
import * as plans from './repo.ts';
import { runningOf } from './running.ts';

const ClosedMonth = z.object({
  periodStart: civilDate(),
  outcome: z.enum(['made', 'nothing', 'skipped']),
  reportId: id<'acceptanceReport'>().nullable(),
  reportState: z.enum(REPORT_STATES).nullable(),
  invoiceId: id<'invoice'>().nullable(),
  invoiceState: z.enum(['draft', 'issued', 'annulled', 'reversed']).nullable(),
  problem: z.string().nullable(),
});

const RecurringDeal = z.object({
  dealId: id<'deal'>(),
  clientId: id<'client'>(),
  clientName: z.string(),
  dealTitle: z.string(),
  report: z.enum(REPORT_CHOICES).nullable(),
  invoice: z.enum(INVOICE_CHOICES).nullable(),
  /** The month that runs and the day on which it is closed; null when none is. */
  running: z.object({ periodStart: civilDate(), closing: z.iso.datetime() }).nullable(),
  missedMonths: z.array(civilDate()),
  last: ClosedMonth.nullable(),
  visits: z.array(
    z.object({
      contractedServiceId: id<'contractedService'>(),
      service: z.string(),
      /** The next day without a visit made yet or beyond the two weeks. */
      next: civilDate().nullable(),
      missed: z.array(civilDate()),
    }),
  ),
});
type RecurringDeal = z.output<typeof RecurringDeal>;

/** All work that comes back by itself, by deal: what is next, what was made last, what was missed. On Standard nothing is next. */
export const listRecurring = defineQuery({
  name: 'recurring.listRecurring',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/recurring', summary: 'Work, reports and invoices that run by themselves' },
  input: z.object({}),
  output: z.object({ plan: z.enum(['standard', 'premium']), rows: z.array(RecurringDeal) }),
  async run(tx) {
    const visits = (await plans.visitPlansOf(tx)).filter((one) => one.state === 'active');
    const periods = (await plans.periodPlans(tx)).filter((one) => one.state === 'active');
    const deals = [...new Set([...periods, ...visits].map((one) => one.dealId))];
    const closed = await plans.closedOf(tx, deals);
    const rows: RecurringDeal[] = [];
    for (const dealId of deals)
      rows.push({
        ...(await headOf(tx, dealId)),
        ...(await monthsOf(
          tx,
          periods.find((one) => one.dealId === dealId),
        )),
        last: await lastOf(
          tx,
          closed.find((one) => one.dealId === dealId),
        ),
        visits: await visitsOf(
          tx,
          visits.filter((one) => one.dealId === dealId),
        ),
      });
    const byClient = rows.sort((a, b) => romanianOrder(a.clientName, b.clientName));
    return { plan: await planOf(tx), rows: byClient };
  },
});

async function headOf(tx: Tx, dealId: Id<'deal'>) {
  const { clientId, title } = await dealOf(tx, dealId);
  return { dealId, clientId, dealTitle: title, clientName: (await clientOf(tx, clientId)).name };
}

async function monthsOf(tx: Tx, plan: plans.PeriodPlanRow | undefined) {
  if (!plan) return { report: null, invoice: null, running: null, missedMonths: [] };
  const { due, missed, running } = await openMonths(tx, plan);
  const { periodStart, closing } = due[0] ?? running;
  return {
    report: plan.report,
    invoice: plan.invoice,
    running: { periodStart, closing: closing.toISOString() },
    missedMonths: missed.map((one) => one.periodStart),
  };
}

async function lastOf(tx: Tx, closed: plans.ClosedPeriodRow | undefined) {
  if (!closed) return null;
  const { periodStart, outcome, reportId, invoiceId, problem } = closed;
  return {
    periodStart,
    outcome,
    reportId,
    reportState: reportId === null ? null : (await reportForInvoice(tx, reportId)).state,
    invoiceId,
    invoiceState: invoiceId === null ? null : (await invoiceOf(tx, invoiceId)).state,
    problem,
  };
}

async function visitsOf(tx: Tx, own: readonly plans.VisitPlanRow[]) {
  const [first] = own;
  if (!first) return [];
  const names = new Map((await contractedServicesOf(tx, first.clientId)).map((one) => [one.id, one.name]));
  const shown = [];
  for (const plan of own) {
    const running = await runningOf(tx, plan);
    const open = running && (await openDays(tx, plan, running.rhythm));
    shown.push({
      contractedServiceId: plan.contractedServiceId,
      service: names.get(plan.contractedServiceId) ?? '',
      next: open?.due[0] ?? open?.next ?? null,
      missed: open?.missed ?? [],
    });
  }
  return shown;
}
