import { lockLedgerOf } from '#domain/collections/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as reminders from './repo.ts';

/** An unpaid invoice whose reminders somebody is about to hold or let go. @throws NotFound · Conflict `reminders.errors.nothingOpen` */
export async function unpaidToHold(tx: Tx, invoiceId: Id<'invoice'>): Promise<reminders.UnpaidRow> {
  const { clientId } = await invoiceOf(tx, invoiceId);
  await lockLedgerOf(tx, clientId);
  const row = await reminders.findUnpaid(tx, invoiceId);
  if (!row) throw new Conflict('reminders.errors.nothingOpen');
  return row;
}
