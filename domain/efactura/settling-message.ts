import { Conflict } from '#domain/kernel/errors.ts';
import { personOf } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as messages from './repo-invoice-messages.ts';
import { ofInvoice } from './repo.ts';
import { tell } from './telling.ts';

/**
 * Marks a buyer's message as settled, with what was written back if anything was, and tells the client's timeline.
 * @throws NotFound · Conflict `efactura.errors.notKept` while it is not fetched · `efactura.errors.settledMeanwhile`
 */
export async function settleMessage(tx: Tx, id: Id<'invoiceMessage'>, answer: string | null) {
  const row = await messages.lockInvoiceMessage(tx, id);
  if (row.reading === 'listed') throw new Conflict('efactura.errors.messageNotKept');
  if (row.settledAt !== null) throw new Conflict('efactura.errors.settledMeanwhile');
  const settledById = personOf(tx.actor) ?? null;
  const settled = await messages.updateInvoiceMessage(tx, id, { settledAt: tx.asOf, settledById, answer });
  const about = row.invoiceId === null ? undefined : await ofInvoice(tx, row.invoiceId);
  if (about) await tell(tx, 'BuyerMessageSettled', about, { how: answer === null ? 'settled' : 'answered' });
  return { ...settled, about };
}
