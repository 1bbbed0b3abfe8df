import { and, asc, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { attempt } from '#db/schema/attempt.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceMessage } from '#db/schema/invoice-message.ts';
import { submission } from '#db/schema/submission.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type InvoiceMessageRow = typeof invoiceMessage.$inferSelect;
type InvoiceMessageId = Id<'invoiceMessage'>;

const MOST = 200;

/** Enters buyers' messages that SPV lists; what is known by ANAF's id is left as it is. @returns how many are new */
export async function insertListedMessages(
  tx: Tx,
  rows: Omit<typeof invoiceMessage.$inferInsert, 'id' | 'tenantId'>[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const fresh = await tx.db
    .insert(invoiceMessage)
    .values(rows.map((row) => ({ id: newId<'invoiceMessage'>(), ...row })))
    .onConflictDoNothing({ target: [invoiceMessage.tenantId, invoiceMessage.downloadId] })
    .returning({ id: invoiceMessage.id });
  return fresh.length;
}

export const findInvoiceMessage = async (tx: Tx, id: InvoiceMessageId): Promise<InvoiceMessageRow> =>
  required(await tx.db.select().from(invoiceMessage).where(eq(invoiceMessage.id, id)));

export const lockInvoiceMessage = async (tx: Tx, id: InvoiceMessageId): Promise<InvoiceMessageRow> =>
  required(await tx.db.select().from(invoiceMessage).where(eq(invoiceMessage.id, id)).for('update'));

export const updateInvoiceMessage = async (tx: Tx, id: InvoiceMessageId, values: Partial<InvoiceMessageRow>) =>
  written(
    await tx.db
      .update(invoiceMessage)
      .set({ ...values, version: sql`${invoiceMessage.version} + 1` })
      .where(eq(invoiceMessage.id, id))
      .returning(),
  );

/** The next one to fetch, by its time. */
export const nextToRead = async (tx: Tx): Promise<Pick<InvoiceMessageRow, 'id' | 'nextTryAt'> | undefined> =>
  (
    await tx.db
      .select({ id: invoiceMessage.id, nextTryAt: invoiceMessage.nextTryAt })
      .from(invoiceMessage)
      .where(and(eq(invoiceMessage.reading, 'listed'), isNotNull(invoiceMessage.nextTryAt)))
      .orderBy(asc(invoiceMessage.nextTryAt))
      .limit(1)
  )[0];

/** The invoice whose upload ANAF knows by this index, an earlier attempt's too; undefined for what another program sent. */
export async function invoiceOfUpload(tx: Tx, uploadIndex: string) {
  const ofAttempt = and(eq(attempt.tenantId, submission.tenantId), eq(attempt.submissionId, submission.id));
  const [row] = await tx.db
    .select({ invoiceId: submission.invoiceId, clientId: submission.clientId, revisionId: submission.revisionId })
    .from(submission)
    .leftJoin(attempt, and(ofAttempt, eq(attempt.uploadIndex, uploadIndex)))
    .where(or(eq(submission.uploadIndex, uploadIndex), isNotNull(attempt.id)))
    .limit(1);
  return row;
}

/** Buyers' messages with the invoice and the client that each is about: of one invoice oldest first, else those that nobody settled, newest first. */
export const invoiceMessages = (tx: Tx, invoiceId: Id<'invoice'> | undefined) =>
  tx.db
    .select({ message: invoiceMessage, number: invoice.printedNumber, clientName: client.name })
    .from(invoiceMessage)
    .leftJoin(invoice, and(eq(invoice.tenantId, invoiceMessage.tenantId), eq(invoice.id, invoiceMessage.invoiceId)))
    .leftJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(invoiceId === undefined ? isNull(invoiceMessage.settledAt) : eq(invoiceMessage.invoiceId, invoiceId))
    .orderBy(
      ...(invoiceId === undefined
        ? [desc(invoiceMessage.listedAt), desc(invoiceMessage.id)]
        : [asc(invoiceMessage.listedAt), asc(invoiceMessage.id)]),
    )
    .limit(MOST);
