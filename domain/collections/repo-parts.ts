import { and, asc, eq, inArray } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { addendum } from '#db/schema/addendum.ts';
import { contract } from '#db/schema/contract.ts';
import { offer } from '#db/schema/offer.ts';
import { payment } from '#db/schema/payment.ts';
import { paymentPart } from '#db/schema/payment-part.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { PaymentRow } from './repo.ts';

export interface PartOfPayment {
  invoiceId: Id<'invoice'>;
  amount: bigint;
}

export const insertParts = (tx: Tx, paymentId: Id<'payment'>, parts: readonly PartOfPayment[]) =>
  tx.db.insert(paymentPart).values(parts.map((part) => ({ id: newId<'paymentPart'>(), paymentId, ...part })));

/** What a card payment is for, in the order in which it was asked for. */
export const partsOf = (tx: Tx, paymentId: Id<'payment'>): Promise<PartOfPayment[]> =>
  tx.db
    .select({ invoiceId: paymentPart.invoiceId, amount: paymentPart.amount })
    .from(paymentPart)
    .where(eq(paymentPart.paymentId, paymentId))
    .orderBy(asc(paymentPart.id));

/** The client's card payments that were begun and whose end is not known, locked, each with its parts. */
export async function lockStarted(
  tx: Tx,
  clientId: Id<'client'>,
): Promise<(PaymentRow & { parts: PartOfPayment[] })[]> {
  const rows = await tx.db
    .select()
    .from(payment)
    .where(and(eq(payment.clientId, clientId), eq(payment.state, 'started')))
    .orderBy(asc(payment.id))
    .for('update');
  if (rows.length === 0) return [];
  const parts = await tx.db
    .select()
    .from(paymentPart)
    .where(
      inArray(
        paymentPart.paymentId,
        rows.map(({ id }) => id),
      ),
    );
  return rows.map((row) => ({ ...row, parts: parts.filter(({ paymentId }) => paymentId === row.id) }));
}

/** The deal of a document that a client's link may be for. */
export async function dealOfDocument(
  tx: Tx,
  kind: 'offer' | 'contract' | 'addendum' | 'acceptance',
  id: string,
): Promise<Id<'deal'> | undefined> {
  if (kind === 'addendum') {
    const rows = await tx.db
      .select({ dealId: contract.dealId })
      .from(addendum)
      .innerJoin(contract, and(eq(contract.tenantId, addendum.tenantId), eq(contract.id, addendum.contractId)))
      .where(eq(addendum.id, rowId<'addendum'>(id)));
    return rows[0]?.dealId;
  }
  if (kind === 'offer')
    return (
      await tx.db
        .select({ dealId: offer.dealId })
        .from(offer)
        .where(eq(offer.id, rowId<'offer'>(id)))
    )[0]?.dealId;
  if (kind === 'contract')
    return (
      await tx.db
        .select({ dealId: contract.dealId })
        .from(contract)
        .where(eq(contract.id, rowId<'contract'>(id)))
    )[0]?.dealId;
  return (
    await tx.db
      .select({ dealId: acceptanceReport.dealId })
      .from(acceptanceReport)
      .where(eq(acceptanceReport.id, rowId<'acceptanceReport'>(id)))
  )[0]?.dealId;
}

/** A link's subject is the row that its purpose says. */
const rowId = <K extends string>(id: string): Id<K> => id as Id<K>;
