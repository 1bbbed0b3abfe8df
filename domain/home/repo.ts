import { and, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import { company } from '#db/schema/company.ts';
import { conversation } from '#db/schema/conversation.ts';
import { entitlement } from '#db/schema/entitlement.ts';
import { offer } from '#db/schema/offer.ts';
import { spvConnection } from '#db/schema/spv-connection.ts';
import { submission } from '#db/schema/submission.ts';
import { subscription } from '#db/schema/subscription.ts';
import { thread } from '#db/schema/thread.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** What the shell shows on each page, in one row: kept to three counts that an index answers. */
export async function shellRow(tx: Tx) {
  const asked = tx.db
    .select({ name: company.name, plan: entitlement.plan, state: subscription.state, endsAt: subscription.endsAt })
    .from(company)
    .innerJoin(entitlement, eq(entitlement.tenantId, company.tenantId))
    .innerJoin(subscription, eq(subscription.tenantId, company.tenantId));
  const [[own], mails, chats, efactura] = await Promise.all([
    asked,
    tx.db.$count(thread, and(eq(thread.state, 'open'), isNull(thread.readAt))),
    tx.db.$count(
      conversation,
      and(
        eq(conversation.state, 'open'),
        isNotNull(conversation.waitingSince),
        gt(conversation.lastSeq, conversation.deskReadSeq),
      ),
    ),
    tx.db.$count(submission, inArray(submission.state, ['waiting', 'unsent', 'rejected', 'uncertain'])),
  ]);
  return { own, inbox: mails + chats, efactura };
}

/** Which of the first steps of a new company are done. */
export async function firstSteps(tx: Tx): Promise<{ hasSentOffer: boolean; hasMessage: boolean; hasSpv: boolean }> {
  const [offers, threads, connected] = await Promise.all([
    tx.db.select({ id: offer.id }).from(offer).where(isNotNull(offer.sentAt)).limit(1),
    tx.db.select({ id: thread.id }).from(thread).limit(1),
    tx.db.select({ id: spvConnection.id }).from(spvConnection).where(eq(spvConnection.state, 'connected')).limit(1),
  ]);
  return { hasSentOffer: offers.length > 0, hasMessage: threads.length > 0, hasSpv: connected.length > 0 };
}
