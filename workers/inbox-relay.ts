import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { webhook } from '#db/schema/inbox.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';

export type WebhookRow = typeof webhook.$inferSelect;

/** What became of one webhook: done, or of no concern to us. Throwing leaves it waiting for another try. */
export type Handler = (row: WebhookRow) => Promise<'done' | 'ignored'>;

const BATCH = 20;
const LONGEST_WAIT_S = 600;
/** An outage of days loses no mail and no payment; what still fails after two weeks is a fault for a person to see. */
const GIVEN_UP_AFTER_MS = 14 * 24 * 3_600_000;

/**
 * Works off received webhooks; one turn. @returns how many were tried. The event is only a hint: the handler reads the
 * object back from its provider and calls a verb whose effect key makes a repeat harmless.
 */
export async function relayInbox(handlers: Record<WebhookRow['provider'], Handler>): Promise<number> {
  const waiting = await authDb()
    .select()
    .from(webhook)
    .where(and(eq(webhook.state, 'waiting'), lte(webhook.dueAt, sql`now()`)))
    .orderBy(asc(webhook.dueAt))
    .limit(BATCH);
  for (const row of waiting) await handle(handlers[row.provider], row);
  return waiting.length;
}

async function handle(handler: Handler, row: WebhookRow): Promise<void> {
  try {
    const state = await handler(row);
    crashAt('inbox:before-mark', row.provider);
    await update(row, { state, settledAt: sql`now()`, failure: null });
  } catch (error) {
    const isLast = row.dueAt.getTime() - row.receivedAt.getTime() >= GIVEN_UP_AFTER_MS;
    const wait = Math.min(2 ** row.attempts, LONGEST_WAIT_S);
    await update(row, {
      state: isLast ? 'failed' : 'waiting',
      failure: error instanceof Error ? error.message : String(error),
      dueAt: sql`now() + make_interval(secs => ${wait})`,
    });
  }
}

const update = (row: WebhookRow, values: Record<string, unknown>) =>
  authDb()
    .update(webhook)
    .set({ ...values, attempts: row.attempts + 1 })
    .where(and(eq(webhook.id, row.id), eq(webhook.state, 'waiting'))); // another worker may have settled it meanwhile
