import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { deal } from '#db/schema/deal.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { lead } from '#db/schema/lead.ts';
import { offer } from '#db/schema/offer.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { DealFacts } from './model/pipeline.ts';
import { isUngated } from './repo-list.ts';

type DealId = Id<'deal'>;

/** The deal that counts for each client of a list: the latest that is open or won, else the latest. */
export const currentDeals = (tx: Tx, clientIds: readonly Id<'client'>[]) =>
  tx.db
    .selectDistinctOn([deal.clientId], {
      id: deal.id,
      clientId: deal.clientId,
      state: deal.state,
      isUngated: isUngated(deal.id),
    })
    .from(deal)
    .innerJoin(client, and(eq(client.tenantId, deal.tenantId), eq(client.id, deal.clientId)))
    .where(anyOf(deal.clientId, clientIds))
    .orderBy(deal.clientId, desc(sql`${deal.state} in ('open', 'won')`), desc(deal.id));

/** What decides the next act of many deals at once: of each kind and state the one row that would be named, so that years of work cost no more than a month. */
export async function nextFacts(
  tx: Tx,
  deals: readonly { id: DealId; state: string; isUngated: boolean }[],
  today: CivilDate,
): Promise<(id: DealId) => DealFacts> {
  const ids = deals.map((one) => one.id);
  const lost = new Set(deals.filter(({ state }) => state === 'lost').map((one) => one.id));
  const gates = new Map(deals.map((one) => [one.id, one.isUngated ? ('none' as const) : ('required' as const)]));
  const [leads, offers, contracts, work, reports, invoices, services] = await Promise.all([
    leadsOf(tx, ids).then(grouped),
    offersOf(tx, ids).then(grouped),
    contractsOf(tx, ids).then(grouped),
    workOf(tx, ids).then(grouped),
    reportsOf(tx, ids).then(grouped),
    invoicesOf(tx, ids).then(grouped),
    servicesOf(tx, ids).then(grouped),
  ]);
  return (id) => ({
    today,
    clientSince: null,
    isLost: lost.has(id),
    gate: gates.get(id) ?? 'none',
    leads: leads(id),
    offers: offers(id),
    contracts: contracts(id),
    work: work(id),
    reports: reports(id),
    invoices: invoices(id),
    services: services(id),
  });
}

function grouped<Row extends { dealId: DealId }>(rows: readonly Row[]): (id: DealId) => Row[] {
  const byDeal = new Map<DealId, Row[]>();
  for (const row of rows) byDeal.set(row.dealId, [...(byDeal.get(row.dealId) ?? []), row]);
  return (id) => byDeal.get(id) ?? [];
}

/** A moment as its day in Bucharest. */
const dayOf = (moment: SQL | PgColumn) =>
  sql<string>`${moment}`.mapWith((value: string) => civilDateOf(new Date(value)));

const leadsOf = (tx: Tx, ids: readonly DealId[]) => {
  const { dealId, state, id, endedAt, contactedAt, createdAt } = lead;
  const date = dayOf(sql`coalesce(${endedAt}, ${contactedAt}, ${createdAt})`);
  return tx.db
    .selectDistinctOn([dealId, state], { dealId, id, state, date })
    .from(lead)
    .where(anyOf(dealId, ids))
    .orderBy(dealId, state, asc(id));
};

const offersOf = (tx: Tx, ids: readonly DealId[]) => {
  const { dealId, state, id, validUntil, answeredAt, sentAt, createdAt } = offer;
  const date = dayOf(sql`coalesce(${answeredAt}, ${sentAt}, ${createdAt})`);
  return tx.db
    .selectDistinctOn([dealId, state], { dealId, id, state, validUntil, date })
    .from(offer)
    .where(anyOf(dealId, ids))
    .orderBy(dealId, state, desc(sql`case when ${state} = 'accepted' then ${id} end`), asc(id));
};

const contractsOf = (tx: Tx, ids: readonly DealId[]) => {
  const { dealId, state, id, inForceAt, sentAt, createdAt } = contract;
  const date = dayOf(sql`coalesce(${inForceAt}, ${sentAt}, ${createdAt})`);
  return tx.db
    .selectDistinctOn([dealId, state], { dealId, id, state, date })
    .from(contract)
    .where(anyOf(dealId, ids))
    .orderBy(dealId, state, asc(id));
};

const workOf = (tx: Tx, ids: readonly DealId[]) => {
  const { dealId, state, id, plannedDate } = workOrder;
  return tx.db
    .selectDistinctOn([dealId, state], { dealId, id, state, plannedDate, doneDate: sql<null>`null` })
    .from(workOrder)
    .where(anyOf(dealId, ids))
    .orderBy(dealId, state, asc(plannedDate), asc(id));
};

const reportsOf = (tx: Tx, ids: readonly DealId[]) => {
  const { dealId, state, id, answeredAt, sentAt, createdAt } = acceptanceReport;
  const date = dayOf(sql`coalesce(${answeredAt}, ${sentAt}, ${createdAt})`);
  return tx.db
    .selectDistinctOn([dealId, state], { dealId, id, state, date })
    .from(acceptanceReport)
    .where(anyOf(dealId, ids))
    .orderBy(dealId, state, asc(id));
};

const invoicesOf = async (tx: Tx, ids: readonly DealId[]) => {
  const { dealId, id, state, issueDate, payable, createdAt } = invoice;
  // asked of each invoice by its key: joined at once, the balances of the whole company would be read
  const balance = tx.db
    .select({ open: invoiceBalance.open, dueDate: invoiceBalance.dueDate })
    .from(invoiceBalance)
    .where(and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, id)))
    .limit(1)
    .as('balance');
  const open = sql<string>`coalesce(${balance.open}, ${payable})`;
  // of a balance of which only a guarantee is open, the day of its release
  const dueDate = sql<CivilDate | null>`coalesce(${balance.dueDate}, ${invoice.dueDate})`;
  const rows = await tx.db
    .selectDistinctOn([dealId, state, sql`${open} > 0`], {
      dealId,
      id,
      state,
      issueDate,
      dueDate,
      payable,
      createdAt,
      open: open.mapWith(BigInt),
    })
    .from(invoice)
    .leftJoinLateral(balance, sql`true`)
    .where(
      and(
        anyOf(dealId, ids),
        inArray(state, ['draft', 'issued']),
        inArray(invoice.kind, ['invoice', 'advance', 'final']),
      ),
    )
    .orderBy(dealId, state, sql`${open} > 0`, asc(sql`coalesce(${dueDate}, ${issueDate})`), asc(id));
  return rows.map(({ state: stored, issueDate: issued, createdAt: made, ...row }) => ({
    ...row,
    state: stored === 'draft' ? ('draft' as const) : ('issued' as const),
    date: issued ?? civilDateOf(made),
  }));
};

const servicesOf = (tx: Tx, ids: readonly DealId[]) => {
  const { dealId, contracted, delivered, accepted, invoiced, state } = contractedService;
  return tx.db
    .select({ dealId, contracted, delivered, accepted, invoiced })
    .from(contractedService)
    .where(and(anyOf(dealId, ids), eq(state, 'active')));
};
