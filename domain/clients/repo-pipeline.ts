import { and, asc, eq, inArray } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { contract } from '#db/schema/contract.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { lead } from '#db/schema/lead.ts';
import { offer } from '#db/schema/offer.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { DealFacts } from './model/pipeline.ts';

/** The rows of a deal that say where it stands, each kind oldest first. */
export async function dealRows(tx: Tx, dealId: Id<'deal'>): Promise<Omit<DealFacts, 'today' | 'clientSince' | 'gate'>> {
  const [leads, offers, contracts, work, reports, invoices, services] = await Promise.all([
    leadsOf(tx, dealId),
    offersOf(tx, dealId),
    contractsOf(tx, dealId),
    workOf(tx, dealId),
    reportsOf(tx, dealId),
    invoicesOf(tx, dealId),
    servicesOf(tx, dealId),
  ]);
  return { leads, offers, contracts, work, reports, invoices, services };
}

const servicesOf = (tx: Tx, dealId: Id<'deal'>) => {
  const { contracted, delivered, accepted, invoiced, state } = contractedService;
  return tx.db
    .select({ contracted, delivered, accepted, invoiced })
    .from(contractedService)
    .where(and(eq(contractedService.dealId, dealId), eq(state, 'active')));
};

const leadsOf = async (tx: Tx, dealId: Id<'deal'>) => {
  const rows = await tx.db.select().from(lead).where(eq(lead.dealId, dealId)).orderBy(asc(lead.id));
  return rows.map(({ id, state, endedAt, contactedAt, createdAt }) => ({
    id,
    state,
    date: civilDateOf(endedAt ?? contactedAt ?? createdAt),
  }));
};

const offersOf = async (tx: Tx, dealId: Id<'deal'>) => {
  const rows = await tx.db.select().from(offer).where(eq(offer.dealId, dealId)).orderBy(asc(offer.id));
  return rows.map(({ id, state, validUntil, answeredAt, sentAt, createdAt }) => ({
    id,
    state,
    validUntil,
    date: civilDateOf(answeredAt ?? sentAt ?? createdAt),
  }));
};

const contractsOf = async (tx: Tx, dealId: Id<'deal'>) => {
  const rows = await tx.db.select().from(contract).where(eq(contract.dealId, dealId)).orderBy(asc(contract.id));
  return rows.map(({ id, state, inForceAt, sentAt, createdAt }) => ({
    id,
    state,
    date: civilDateOf(inForceAt ?? sentAt ?? createdAt),
  }));
};

const workOf = async (tx: Tx, dealId: Id<'deal'>) => {
  const rows = await tx.db
    .select()
    .from(workOrder)
    .where(eq(workOrder.dealId, dealId))
    .orderBy(asc(workOrder.plannedDate), asc(workOrder.id));
  return rows.map(({ id, state, plannedDate, doneAt }) => ({
    id,
    state,
    plannedDate,
    doneDate: doneAt === null ? null : civilDateOf(doneAt),
  }));
};

const reportsOf = async (tx: Tx, dealId: Id<'deal'>) => {
  const rows = await tx.db
    .select()
    .from(acceptanceReport)
    .where(eq(acceptanceReport.dealId, dealId))
    .orderBy(asc(acceptanceReport.id));
  return rows.map(({ id, state, answeredAt, sentAt, createdAt }) => ({
    id,
    state,
    date: civilDateOf(answeredAt ?? sentAt ?? createdAt),
  }));
};

/** Proformas and stornos are no step of their own. */
const invoicesOf = async (tx: Tx, dealId: Id<'deal'>) => {
  const rows = await tx.db
    .select({ invoice, open: invoiceBalance.open, due: invoiceBalance.dueDate })
    .from(invoice)
    .leftJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(
      and(
        eq(invoice.dealId, dealId),
        inArray(invoice.state, ['draft', 'issued']),
        inArray(invoice.kind, ['invoice', 'advance', 'final']),
      ),
    )
    .orderBy(asc(invoice.id));
  return rows.map(({ invoice: { id, state, issueDate, dueDate, payable, createdAt }, open, due }) => ({
    id,
    state: state === 'draft' ? ('draft' as const) : ('issued' as const),
    date: issueDate ?? civilDateOf(createdAt),
    dueDate: due ?? dueDate,
    payable,
    open: open ?? payable,
  }));
};
