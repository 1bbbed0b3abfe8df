import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { bankAccount } from '#db/schema/bank-account.ts';
import { bankEntry } from '#db/schema/bank-entry.ts';
import { bankMatch, bankMatchPart, clientIban } from '#db/schema/bank-match.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import { receivedInvoice } from '#db/schema/received-invoice.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** A payment recorded by hand is looked for so many days around an entry; a supplier's invoice and a proforma, before it. */
const AROUND_DAYS = 20;
const BEFORE_DAYS = 400;

/** Invoices with something open. */
export const openInvoices = (tx: Tx) =>
  tx.db
    .select({
      id: invoice.id,
      kind: sql<'invoice'>`'invoice'`,
      clientId: invoiceBalance.clientId,
      number: invoice.printedNumber,
      open: invoiceBalance.open,
      currency: invoiceBalance.currency,
      issueDate: invoice.issueDate,
      dueDate: invoiceBalance.dueDate,
      rate: invoice.exchangeRate,
    })
    .from(invoiceBalance)
    .innerJoin(invoice, and(eq(invoice.tenantId, invoiceBalance.tenantId), eq(invoice.id, invoiceBalance.id)))
    .where(gt(invoiceBalance.open, 0n));

/** Proformas that nobody has collected: no invoice was made of them. */
export const openProformas = (tx: Tx, today: CivilDate) =>
  tx.db
    .select({
      id: invoice.id,
      kind: sql<'proforma'>`'proforma'`,
      clientId: invoice.clientId,
      number: invoice.printedNumber,
      open: invoice.payable,
      currency: invoice.currency,
      issueDate: invoice.issueDate,
      dueDate: invoice.dueDate,
      rate: invoice.exchangeRate,
    })
    .from(invoice)
    .where(
      and(
        sql`${invoice.kind} = 'proforma' and ${invoice.state} = 'issued'`,
        sql`${invoice.issueDate} >= ${addDays(today, -BEFORE_DAYS)}::date`,
        sql`not exists (select 1 from ${invoice} d where d.tenant_id = ${invoice.tenantId} and d.proforma_id = ${invoice.id} and d.state <> 'annulled')`,
      ),
    );

export const payers = (tx: Tx) =>
  tx.db
    .select({ clientId: client.id, name: client.name, cui: client.cui, iban: client.iban })
    .from(client)
    .where(inArray(client.state, ['active', 'potential']));

export const learntIbans = (tx: Tx) =>
  tx.db.select({ clientId: clientIban.clientId, iban: clientIban.iban, times: clientIban.times }).from(clientIban);

/** Bank payments near some days: those that no entry explains, and those with money left that may go back. */
export const recordedPayments = (tx: Tx, from: CivilDate, to: CivilDate) =>
  tx.db
    .select({
      id: payment.id,
      clientId: payment.clientId,
      amount: payment.amount,
      currency: payment.currency,
      date: payment.paidDate,
      orderNumber: payment.orderNumber,
      reference: payment.reference,
      unallocated: payment.unallocated,
      isTied: sql<boolean>`${bankMatchPart.id} is not null`,
    })
    .from(payment)
    .leftJoin(
      bankMatchPart,
      and(
        eq(bankMatchPart.tenantId, payment.tenantId),
        eq(bankMatchPart.paymentId, payment.id),
        isNull(bankMatchPart.undoneAt),
      ),
    )
    .where(
      and(
        eq(payment.method, 'bank'),
        eq(payment.state, 'recorded'),
        sql`${payment.paidDate} between ${addDays(from, -AROUND_DAYS)}::date and ${addDays(to, AROUND_DAYS)}::date`,
      ),
    );

/** Money of clients that no invoice took, whatever its day: what may go back to them. */
export const unallocatedPayments = (tx: Tx) =>
  tx.db
    .select({
      id: payment.id,
      clientId: payment.clientId,
      amount: payment.amount,
      currency: payment.currency,
      date: payment.paidDate,
      orderNumber: payment.orderNumber,
      reference: payment.reference,
      unallocated: payment.unallocated,
      isTied: sql<boolean>`true`,
    })
    .from(payment)
    .where(and(sql`${payment.unallocated} > 0`, eq(payment.method, 'bank'), eq(payment.state, 'recorded')));

/** Invoices of suppliers that no entry paid. */
export const bills = (tx: Tx, to: CivilDate) =>
  tx.db
    .select({
      id: receivedInvoice.id,
      supplierName: receivedInvoice.supplierName,
      supplierCui: receivedInvoice.supplierCui,
      number: receivedInvoice.number,
      amount: receivedInvoice.payable,
      currency: receivedInvoice.currency,
      issueDate: receivedInvoice.issueDate,
    })
    .from(receivedInvoice)
    .where(
      and(
        eq(receivedInvoice.reading, 'read'),
        sql`${receivedInvoice.issueDate} >= ${addDays(to, -BEFORE_DAYS)}::date`,
        sql`not exists (select 1 from ${bankMatch} m where m.tenant_id = ${receivedInvoice.tenantId} and m.bill_id = ${receivedInvoice.id} and m.undone_at is null)`,
      ),
    );

export const ownIbans = async (tx: Tx): Promise<string[]> =>
  (await tx.db.select({ iban: bankAccount.iban }).from(bankAccount)).map(({ iban }) => iban);

/** Entries of a statement behind a position about which nothing is decided, in the order of the statement. */
export const openEntries = (tx: Tx, statementId: Id<'bankStatement'>, limit: number, behind = -1) =>
  tx.db
    .select({ entry: bankEntry })
    .from(bankEntry)
    .leftJoin(
      bankMatch,
      and(eq(bankMatch.tenantId, bankEntry.tenantId), eq(bankMatch.entryId, bankEntry.id), isNull(bankMatch.undoneAt)),
    )
    .where(and(eq(bankEntry.statementId, statementId), gt(bankEntry.position, behind), isNull(bankMatch.id)))
    .orderBy(asc(bankEntry.position))
    .limit(limit)
    .then((rows) => rows.map(({ entry }) => entry));
