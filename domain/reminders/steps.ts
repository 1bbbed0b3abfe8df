import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { ladderOf } from './ladder.ts';
import { reminderOf } from './reminding.ts';
import * as reminders from './repo.ts';

/** When the client is next reminded of an invoice; undefined when it is paid, held, at the end of the ladder, or nobody is reminded. */
export async function nextReminderOf(tx: Tx, invoiceId: Id<'invoice'>): Promise<{ at: Date } | undefined> {
  const row = await reminders.findUnpaid(tx, invoiceId);
  return row && (await reminderOf(tx, await ladderOf(tx), row));
}
