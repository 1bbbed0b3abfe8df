import { and, asc, eq, gte, lt } from 'drizzle-orm';
import { file } from '#db/schema/file.ts';
import { invoice } from '#db/schema/invoice.ts';
import { receivedInvoice } from '#db/schema/received-invoice.ts';
import { submission } from '#db/schema/submission.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** ANAF's archives of a time: of what we sent, by our numbers, and of what suppliers sent, by theirs. */
export async function archivedBetween(tx: Tx, from: Date, to: Date) {
  const sent = await tx.db
    .select({ name: file.name, sha256: file.sha256, number: invoice.printedNumber })
    .from(submission)
    .innerJoin(invoice, and(eq(invoice.tenantId, submission.tenantId), eq(invoice.id, submission.invoiceId)))
    .innerJoin(file, and(eq(file.tenantId, submission.tenantId), eq(file.id, submission.archiveFileId)))
    .where(and(gte(submission.settledAt, from), lt(submission.settledAt, to)))
    .orderBy(asc(submission.settledAt));
  const received = await tx.db
    .select({ name: file.name, sha256: file.sha256, number: receivedInvoice.number })
    .from(receivedInvoice)
    .innerJoin(file, and(eq(file.tenantId, receivedInvoice.tenantId), eq(file.id, receivedInvoice.archiveFileId)))
    .where(and(gte(receivedInvoice.listedAt, from), lt(receivedInvoice.listedAt, to)))
    .orderBy(asc(receivedInvoice.listedAt));
  return [
    ...sent.map(({ number, ...one }) => ({ ...one, folder: 'trimise', number: number ?? '' })),
    ...received.map(({ number, ...one }) => ({ ...one, folder: 'primite', number: number ?? 'necitita' })),
  ];
}
