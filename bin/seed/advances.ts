import { recordPayment } from '#domain/collections/record-payment.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { listAdvances } from '#domain/invoicing/list-advances.ts';
import { listBillable } from '#domain/invoicing/list-billable.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { hoursAfter, moment, workday, workdaysBefore } from './calendar.ts';
import { type Agreed, agreed, done, type Job } from './jobs.ts';
import { payLater } from './money.ts';
import { validate } from './spv.ts';
import { as, type World } from './world.ts';

/** Work paid in part beforehand: one job settled with its final invoice, one whose advance waits to be invoiced. */
export function planAdvances(world: World): void {
  const { agenda, today } = world;
  const calendar = (days: number): Date => moment(workday(addDays(today, -days)), '10:20');
  const settled: Job = { client: 'atelier', service: 'afterBuilders', quantity: 320 };
  agenda.plan(calendar(72), async (at) => {
    const what = await agreed(world, settled, at);
    const proforma = await askFor(world, what, 160, at);
    agenda.plan(calendar(68), async (then) => {
      await collect(world, what, proforma, then);
      const advance = await issueAdvance(world, what, then);
      agenda.plan(hoursAfter(then, 2), (later) => validate(world, advance.id, later));
    });
    agenda.plan(calendar(54), async (then) => {
      await done(world, what, then);
      const final = await issueFinal(world, what, settled.quantity, hoursAfter(then, 6));
      agenda.plan(hoursAfter(then, 8), (later) => validate(world, final.id, later));
      payLater(world, final, 'bank', 11);
    });
  });
  agenda.plan(moment(workdaysBefore(today, 6), '10:20'), async (at) => {
    const what = await agreed(world, { client: 'vrancea', service: 'afterBuilders', quantity: 140 }, at);
    const proforma = await askFor(world, what, 70, at);
    agenda.plan(moment(workdaysBefore(today, 2), '11:05'), (then) => collect(world, what, proforma, then));
  });
}

/** A proforma for a part of what was agreed. */
async function askFor(world: World, { contractedServiceId, dealId }: Agreed, quantity: number, at: Date) {
  const accountant = as(world, 'elena', at);
  const lines = [{ contractedServiceId, quantity: String(quantity) }];
  const draft = await draftInvoice(accountant, { dealId, kind: 'proforma', lines });
  return issueProforma(accountant, { invoiceId: draft.id });
}

const collect = (world: World, { clientId }: Agreed, { id: invoiceId, payable }: Asked, at: Date) =>
  recordPayment(as(world, 'elena', at), {
    clientId,
    invoiceId,
    method: 'bank',
    amount: formatDecimal(payable, 2),
    orderNumber: `OP ${world.dice.between(100, 4_999)}`,
  });

type Asked = Awaited<ReturnType<typeof askFor>>;

/** The advance invoice that the collected proforma put on «De facturat». */
async function issueAdvance(world: World, { clientId, dealId }: Agreed, at: Date) {
  const accountant = as(world, 'elena', at);
  const { items } = await listBillable(accountant, { clientId });
  const waiting = items.find((one) => one.advanceId !== null && one.dealId === dealId);
  if (!waiting?.advanceId) throw new Error('a collected proforma waits to be invoiced');
  return issueInvoice(accountant, { invoiceId: waiting.advanceId });
}

/** The whole work less every advance of it. */
async function issueFinal(world: World, { contractedServiceId, dealId, clientId }: Agreed, quantity: number, at: Date) {
  const accountant = as(world, 'elena', at);
  const { rows } = await listAdvances(accountant, { clientId });
  const draft = await draftInvoice(accountant, {
    dealId,
    lines: [{ contractedServiceId, quantity: String(quantity) }],
    advances: rows.map(({ invoiceId }) => ({ invoiceId })),
  });
  return issueInvoice(accountant, { invoiceId: draft.id });
}
