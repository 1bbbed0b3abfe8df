import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { deal } from '#db/schema/deal.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { invoiceLine } from '#db/schema/invoice-line.ts';
import { invoice } from '#db/schema/invoice.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const ofInvoice = and(eq(invoice.tenantId, invoiceLine.tenantId), eq(invoice.id, invoiceLine.invoiceId));

/** What issued invoices took of a line: deductions and storno, negative; a reversed deduction gives back. */
const moved = sql`coalesce((select sum(d.net) from ${invoiceLine} d
  join ${invoice} di on di.tenant_id = d.tenant_id and di.id = d.invoice_id
  where d.tenant_id = ${invoiceLine.tenantId} and (d.advance_line_id = ${invoiceLine.id} or d.reverses_line_id = ${invoiceLine.id})
    and di.state in ('issued', 'reversed')), 0)`;

/** Lines of a client's issued advance invoices with what is left of each, oldest first. */
export const advanceLines = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      line: invoiceLine,
      invoice,
      dealTitle: deal.title,
      open: invoiceBalance.open,
      left: sql`${invoiceLine.net} + ${moved}`.mapWith(BigInt),
    })
    .from(invoiceLine)
    .innerJoin(invoice, ofInvoice)
    .innerJoin(deal, and(eq(deal.tenantId, invoice.tenantId), eq(deal.id, invoice.dealId)))
    .leftJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(and(eq(invoice.clientId, clientId), eq(invoice.kind, 'advance'), eq(invoice.state, 'issued')))
    .orderBy(asc(invoice.issueDate), asc(invoice.id), asc(invoiceLine.position));

/** The invoices whose lines these are, oldest first. */
export const invoicesOfLines = (tx: Tx, lineIds: readonly Id<'invoiceLine'>[]) =>
  lineIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({ lineId: invoiceLine.id, id: invoice.id, number: invoice.printedNumber, date: invoice.issueDate })
        .from(invoiceLine)
        .innerJoin(invoice, ofInvoice)
        .where(inArray(invoiceLine.id, [...lineIds]))
        .orderBy(asc(invoice.issueDate), asc(invoice.id));

/** Locks invoices in the order of their ids, so that what is left of them stays until commit. */
export const lockInvoices = (tx: Tx, ids: readonly Id<'invoice'>[]) =>
  tx.db
    .select({ id: invoice.id })
    .from(invoice)
    .where(inArray(invoice.id, [...ids]))
    .orderBy(asc(invoice.id))
    .for('no key update');

/** What issued invoices deducted of lines of advances, negative, per line. */
export const deductionsOfLines = (tx: Tx, lineIds: readonly Id<'invoiceLine'>[]) =>
  lineIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({ lineId: invoiceLine.advanceLineId, net: sql`sum(${invoiceLine.net})`.mapWith(BigInt) })
        .from(invoiceLine)
        .innerJoin(invoice, ofInvoice)
        .where(and(inArray(invoiceLine.advanceLineId, [...lineIds]), inArray(invoice.state, ['issued', 'reversed'])))
        .groupBy(invoiceLine.advanceLineId);
