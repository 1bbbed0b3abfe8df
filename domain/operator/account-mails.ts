import { and, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { accountMail } from '#db/schema/auth.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { atHome, type Operator, recordOperator } from './operator.ts';

const LATE_MS = 10 * 60_000;
const MOST_ROWS = 200;

/** Mails about accounts that failed, and those that should have left ten minutes ago. */
export const lateAccountMails = (asOf: Date) =>
  authDb()
    .select({
      id: accountMail.id,
      recipient: accountMail.recipient,
      template: accountMail.template,
      state: accountMail.state,
      attempts: accountMail.attempts,
      dueAt: accountMail.dueAt,
      failure: accountMail.failure,
    })
    .from(accountMail)
    .where(
      or(
        eq(accountMail.state, 'failed'),
        and(eq(accountMail.state, 'waiting'), lt(accountMail.dueAt, new Date(asOf.getTime() - LATE_MS))),
      ),
    )
    .orderBy(desc(accountMail.dueAt))
    .limit(MOST_ROWS);

/** Has a mail about an account sent again, whatever became of it: it may arrive twice. @throws NotFound when it left meanwhile */
export async function retryAccountMail(operator: Operator, mailId: Id<'accountMail'>): Promise<void> {
  const again = await authDb()
    .update(accountMail)
    .set({ state: 'waiting', dueAt: operator.asOf, attempts: 0, handedAt: null, failure: null })
    .where(and(eq(accountMail.id, mailId), inArray(accountMail.state, ['failed', 'waiting'])))
    .returning({ id: accountMail.id });
  if (again.length === 0) throw new NotFound();
  await recordOperator(atHome(operator), 'operator.retryAccountMail', { mailId });
}
