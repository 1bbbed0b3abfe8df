import { z } from 'zod';
import { lockLedgerOf } from '#domain/collections/steps.ts';
import { guardStep } from '#domain/efactura/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { planOf } from '#domain/plans/steps.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import { type DueRow, mailReminder } from './mailing.ts';
import { reminderOf } from './reminding.ts';
import * as reminders from './repo.ts';

/**
 * Climbs the next step of an unpaid invoice's ladder, and of every other invoice of its client whose step falls on the same
 * day: they go in one e-mail. On Standard steps pass in silence, so that nothing old comes late after a return to Premium.
 */
export const remindPayment = defineVerb({
  name: 'reminders.remindPayment',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ isReminded: z.boolean() }),
  async run(tx, _actor, { invoiceId }) {
    const { clientId } = await invoiceOf(tx, invoiceId);
    await lockLedgerOf(tx, clientId); // nobody pays or reminds meanwhile
    const ladder = await ladderOf(tx);
    const rows = await reminders.unpaidOfClient(tx, clientId);
    const own = rows.find((row) => row.invoiceId === invoiceId);
    const reminder = own && (await reminderOf(tx, ladder, own));
    if (!own || !reminder || reminder.at > tx.asOf) return { isReminded: false };
    const due = [{ ...own, days: reminder.days }, ...(await othersDue(tx, ladder, rows, invoiceId))];
    const isMailed = (await planOf(tx)) === 'premium' && (await mailReminder(tx, ladder, due));
    for (const row of due)
      await reminders.note(
        tx,
        { id: row.invoiceId, clientId },
        { climbed: row.days, ...(isMailed ? { remindedAt: tx.asOf } : {}) },
      );
    return { isReminded: isMailed };
  },
});

/** The client's other invoices of which it would be reminded today as well. One whose way to SPV is not over waits for that. */
async function othersDue(
  tx: Tx,
  ladder: Ladder,
  rows: readonly reminders.UnpaidRow[],
  besides: string,
): Promise<DueRow[]> {
  const today = civilDateOf(tx.asOf);
  const due: DueRow[] = [];
  for (const row of rows) {
    if (row.invoiceId === besides) continue;
    const reminder = await reminderOf(tx, ladder, row);
    if (!reminder || civilDateOf(reminder.at) > today) continue;
    if ((await guardStep(tx, row.invoiceId)).do === 'over') due.push({ ...row, days: reminder.days });
  }
  return due;
}
