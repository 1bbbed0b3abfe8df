import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { reportDelivered } from '#domain/acceptance/report-delivered.ts';
import { contractedServicesOf } from '#domain/clients/steps.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { invoiceReport } from '#domain/invoicing/invoice-report.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import type { Invoice } from '#domain/invoicing/model/invoice.ts';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateOf,
  firstOfMonth,
  lastOfMonth,
} from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { hoursAfter, moment, workday, workdaysBefore } from './calendar.ts';
import { enterClient } from './clients.ts';
import { CLIENTS } from './clients-data.ts';
import { noteMonth } from './costs.ts';
import { contract, offer, signed, takeOffer } from './deals.ts';
import { holderOf, peek } from './holders.ts';
import { payLater } from './money.ts';
import { FIELD } from './people.ts';
import type { Regular } from './regulars-data.ts';
import { validate } from './spv.ts';
import { as, clientOf, type World } from './world.ts';

/** Months for which a contract is made. */
const TERM = 24;

interface Bound extends Regular {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
}

/** A client with a contract, from the offer on, and what follows from it each month until today. */
export function planRegular(world: World, regular: Regular): void {
  const start = firstOfMonth(addMonths(world.today, -regular.since));
  const offered = workday(addDays(start, world.dice.between(1, 3) - 12));
  world.agenda.plan(moment(offered, '10:15'), async (at) => {
    await enterClient(world, regular.client, at);
    const { clientId, dealId } = clientOf(world, regular.client);
    const wishes = regular.monthly.map((one) => ({
      ...one,
      quantity: one.quantity * TERM,
      rhythm: 'monthly' as const,
    }));
    const business = { clientId, dealId, seller: 'ioana', subject: regular.subject, wishes } as const;
    const { offerId } = await offer(world, business, at);
    await takeOffer(world, offerId, hoursAfter(at, 28));
    const terms = {
      startDate: start,
      endDate:
        regular.endsIn === undefined ? addDays(addMonths(start, TERM), -1) : addDays(world.today, regular.endsIn),
      acceptanceGate: regular.by === 'report' ? 'required' : 'none',
      ...regular.terms,
      ...(regular.terms?.retentionPercent === undefined ? {} : { retentionUntil: guaranteeDay(world) }),
    } as const;
    const { contractId } = await contract(world, offerId, terms, hoursAfter(at, 50));
    await signed(world, contractId, regular.client, hoursAfter(at, 74));
    for (let month = start; month <= world.today; month = addMonths(month, 1))
      planMonth(world, { ...regular, clientId, dealId }, month);
  });
}

function planMonth(world: World, bound: Bound, month: CivilDate): void {
  const billed = workday(addDays(bound.day > 15 ? month : addMonths(month, 1), bound.day - 1));
  const end = bound.day > 15 ? addDays(billed, -1) : lastOfMonth(month);
  const period = { periodStart: month, periodEnd: end };
  if (bound.by === 'invoice')
    world.agenda.plan(moment(billed, '11:20'), (at) => invoiceMonth(world, bound, period, at));
  else {
    world.agenda.plan(moment(workdaysBefore(addDays(end, 1), 1), '16:00'), (at) => deliver(world, bound, at));
    world.agenda.plan(moment(billed, '09:40'), (at) => report(world, bound, period, at));
  }
}

interface Period {
  periodStart: CivilDate;
  periodEnd: CivilDate;
}

const contracted = (world: World, { clientId, dealId }: Bound, at: Date) =>
  peek(world, at, async (tx) => (await contractedServicesOf(tx, clientId)).filter((one) => one.dealId === dealId));

const monthly = ({ monthly: all }: Bound, nth: number): string => String(all[nth]?.quantity ?? 1);

async function deliver(world: World, bound: Bound, at: Date): Promise<void> {
  for (const [nth, { id: contractedServiceId }] of (await contracted(world, bound, at)).entries()) {
    const by = world.dice.pick(FIELD);
    const assignee = as(world, by, at);
    const { workOrderId } = await planWork(as(world, 'ioana', hoursAfter(at, -2)), {
      contractedServiceId,
      date: civilDateOf(at),
      assigneeId: assignee.personId,
      planned: monthly(bound, nth),
    });
    const what = bound.monthly[nth];
    if (what) await noteMonth(world, { workOrderId, by, ...what }, at);
    await finishWork(assignee, { workOrderId });
  }
}

async function report(world: World, bound: Bound, period: Period, at: Date): Promise<void> {
  const { dealId, client } = bound;
  const { reportId } = await reportDelivered(as(world, 'ioana', at), { dealId, ...period });
  const answered = moment(workday(addDays(civilDateOf(at), world.dice.between(1, 2))), '10:30');
  world.agenda.plan(answered, async (then) => {
    const name = CLIENTS.find((one) => one.key === client)?.representativeName ?? client;
    await acceptReport(await holderOf(world, reportId, then), { reportId, name });
  });
  world.agenda.plan(hoursAfter(answered, 1), async (then) => {
    follow(world, bound, await invoiceReport(as(world, 'elena', then), { reportId }), then);
  });
}

async function invoiceMonth(world: World, bound: Bound, period: Period, at: Date): Promise<void> {
  const lines = (await contracted(world, bound, at)).map(({ id: contractedServiceId }, nth) => ({
    contractedServiceId,
    quantity: monthly(bound, nth),
  }));
  const accountant = as(world, 'elena', at);
  const { id: invoiceId } = await draftInvoice(accountant, { dealId: bound.dealId, lines, ...period });
  follow(world, bound, await issueInvoice(accountant, { invoiceId }), at);
}

/** Until then a client keeps its share of what it was invoiced. */
const guaranteeDay = ({ today }: World): CivilDate => addDays(today, 75);

/** To SPV within the hour, and the money when this client usually pays. */
function follow(world: World, { paysAfter, terms }: Bound, invoice: Invoice, at: Date): void {
  world.agenda.plan(hoursAfter(at, 0.5), (then) => validate(world, invoice.id, then));
  const kept = (invoice.net * BigInt(terms?.retentionPercent ?? 0)) / 100n;
  payLater(world, { ...invoice, payable: invoice.payable - kept }, 'bank', paysAfter + world.dice.between(-2, 2));
}
