import { personOf } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import * as received from './repo-received.ts';

/**
 * Keeps what was decided about a supplier's invoice, by whom and when. The same decision twice changes nothing.
 * @throws Conflict `efactura.errors.notKept` while the file is not fetched, `errors.changedMeanwhile`
 */
export async function decide(
  tx: Tx,
  receivedInvoiceId: Id<'receivedInvoice'>,
  decision: received.ReceivedRow['decision'],
  meta: Meta,
  reason: string | null = null,
): Promise<{ receivedInvoiceId: Id<'receivedInvoice'> }> {
  const row = await received.lockReceived(tx, receivedInvoiceId);
  if (row.archiveFileId === null) throw new Conflict('efactura.errors.notKept');
  if (row.decision === decision && row.reason === reason) return { receivedInvoiceId };
  requireVersion(row, meta);
  const isOpen = decision === 'new';
  await received.updateReceived(tx, row.id, {
    decision,
    reason,
    decidedAt: isOpen ? null : tx.asOf,
    decidedById: isOpen ? null : (personOf(tx.actor) ?? null),
  });
  tx.emit({ type: 'SupplierInvoiceDecided', subject: row.id, facts: { number: row.number ?? '', decision } });
  return { receivedInvoiceId };
}
