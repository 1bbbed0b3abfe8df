import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, notExists, notInArray } from 'drizzle-orm';
import { attempt } from '#db/schema/attempt.ts';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { spvMessage } from '#db/schema/spv-message.ts';
import { submission } from '#db/schema/submission.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const MOST = 200;

const shown = {
  invoiceId: submission.invoiceId,
  number: invoice.printedNumber,
  clientName: client.name,
  state: submission.state,
  uploadIndex: submission.uploadIndex,
  at: submission.settledAt,
};
const ofInvoice = and(eq(invoice.tenantId, submission.tenantId), eq(invoice.id, submission.invoiceId));
const ofClient = and(eq(client.tenantId, submission.tenantId), eq(client.id, submission.clientId));
const sentEntry = and(
  eq(spvMessage.tenantId, submission.tenantId),
  eq(spvMessage.uploadIndex, submission.uploadIndex),
  eq(spvMessage.kind, 'sent'),
);

/** Validated with us in a time, and not among what SPV lists as sent. */
export const notInSpv = (tx: Tx, from: Date, to: Date) =>
  tx.db
    .select(shown)
    .from(submission)
    .innerJoin(invoice, ofInvoice)
    .innerJoin(client, ofClient)
    .where(
      and(
        eq(submission.state, 'validated'),
        gte(submission.settledAt, from),
        lte(submission.settledAt, to),
        notExists(tx.db.select({ id: spvMessage.id }).from(spvMessage).where(sentEntry)),
      ),
    )
    .orderBy(asc(submission.settledAt))
    .limit(MOST);

/** Listed by SPV as sent, while our state says otherwise and is not on its way there. */
export const otherwiseInSpv = (tx: Tx, from: Date) =>
  tx.db
    .select(shown)
    .from(submission)
    .innerJoin(invoice, ofInvoice)
    .innerJoin(client, ofClient)
    .innerJoin(spvMessage, sentEntry)
    .where(and(notInArray(submission.state, ['validated', 'accepted', 'processing']), gte(spvMessage.listedAt, from)))
    .orderBy(asc(spvMessage.listedAt))
    .limit(MOST);

/** Listed by SPV as sent, and uploaded by none of our attempts: another program of the company sent it. */
export const notOurs = async (tx: Tx, from: Date) => {
  const entries = await tx.db
    .select({
      id: spvMessage.id,
      uploadIndex: spvMessage.uploadIndex,
      listedAt: spvMessage.listedAt,
      buyerCui: spvMessage.buyerCui,
      details: spvMessage.details,
    })
    .from(spvMessage)
    .leftJoin(
      submission,
      and(eq(submission.tenantId, spvMessage.tenantId), eq(submission.uploadIndex, spvMessage.uploadIndex)),
    )
    .where(and(eq(spvMessage.kind, 'sent'), gte(spvMessage.listedAt, from), isNull(submission.id)))
    .orderBy(desc(spvMessage.listedAt))
    .limit(MOST);
  if (entries.length === 0) return [];
  const known = await tx.db
    .select({ uploadIndex: attempt.uploadIndex })
    .from(attempt)
    .where(
      and(
        isNotNull(attempt.uploadIndex),
        inArray(
          attempt.uploadIndex,
          entries.map((one) => one.uploadIndex),
        ),
      ),
    );
  const ours = new Set(known.map((one) => one.uploadIndex));
  return entries.filter((one) => !ours.has(one.uploadIndex));
};
