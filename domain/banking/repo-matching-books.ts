import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { bankAccount } from '#db/schema/bank-account.ts';
import { bankEntry } from '#db/schema/bank-entry.ts';
import { bankMatch, bankMatchPart, clientIban } from '#db/schema/bank-match.ts';
import { cardPayout } from '#db/schema/card-payout.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import { receivedInvoice } from '#db/schema/received-invoice.ts';
import { series } from '#db/schema/series.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** A payment recorded by hand is looked for so many days around an entry; a supplier's invoice and a proforma, before it. */
const AROUND_DAYS = 20;
const BEFORE_DAYS = 400;

/** Invoices with something open, all or those of some clients. */
export const openInvoices = (tx: Tx, clientIds?: readonly Id<'client'>[]) =>
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
    .where(and(gt(invoiceBalance.open, 0n), clientIds && inArray(invoiceBalance.clientId, [...clientIds])));

/** What stands before the numbers of the company's invoices and proformas. */
export const numbering = (tx: Tx) =>
  tx.db
    .select({ id: series.id, prefix: series.prefix })
    .from(series)
    .where(inArray(series.kind, ['invoice', 'proforma']));

/** Clients with an invoice of exactly this sum open, at most so many. */
export const clientsByOpen = async (tx: Tx, open: bigint, limit: number): Promise<Id<'client'>[]> =>
  (
    await tx.db
      .selectDistinct({ clientId: invoiceBalance.clientId })
      .from(invoiceBalance)
      .where(and(eq(invoiceBalance.open, open), sql`${invoiceBalance.open} <> 0`))
      .limit(limit)
  ).map(({ clientId }) => clientId);

/** Clients with an open invoice of one of these numbers. */
export async function clientsByNumber(
  tx: Tx,
  numbers: readonly { seriesId: Id<'series'>; number: number }[],
): Promise<Id<'client'>[]> {
  if (numbers.length === 0) return [];
  const wanted = sql.join(numbers.map((one) => sql`(${one.seriesId}::uuid, ${one.number}::int)`), sql`, `); // prettier-ignore
  const rows = await tx.db
    .selectDistinct({ clientId: invoiceBalance.clientId })
    .from(invoice)
    .innerJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(and(sql`(${invoice.seriesId}, ${invoice.number}) in (${wanted})`, gt(invoiceBalance.open, 0n)));
  return rows.map(({ clientId }) => clientId);
}

/** Payouts of the card service that no entry explains. */
export const openPayouts = (tx: Tx, from: CivilDate, to: CivilDate) =>
  tx.db
    .select({
      id: cardPayout.id,
      amount: cardPayout.amount,
      currency: cardPayout.currency,
      date: cardPayout.arrivalDate,
    })
    .from(cardPayout)
    .where(
      and(
        inArray(cardPayout.state, ['pending', 'in_transit', 'paid']),
        sql`${cardPayout.arrivalDate} between ${addDays(from, -AROUND_DAYS)}::date and ${addDays(to, AROUND_DAYS)}::date`,
        sql`not exists (select 1 from ${bankMatch} m where m.tenant_id = ${cardPayout.tenantId} and m.payout_id = ${cardPayout.id} and m.undone_at is null)`,
      ),
    );

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

/** Accounts from which clients pay, all or these. */
export const learntIbans = (tx: Tx, ibans?: readonly string[]) =>
  tx.db
    .select({ clientId: clientIban.clientId, iban: clientIban.iban, times: clientIban.times })
    .from(clientIban)
    .where(ibans && inArray(clientIban.iban, [...ibans]));

/** Bank payments near some days, of any sum or of one: those that no entry explains, and those with money left that may go back. */
export const recordedPayments = (tx: Tx, from: CivilDate, to: CivilDate, amount?: bigint) =>
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
        amount === undefined ? undefined : eq(payment.amount, amount),
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
