import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

/** A payment's row, locked after its client's ledger. @throws NotFound */
export async function lockPaymentInLedger(tx: Tx, paymentId: Id<'payment'>): Promise<ledger.PaymentRow> {
  const { clientId } = await ledger.findPayment(tx, paymentId);
  await ledger.lockLedger(tx, clientId);
  return ledger.lockPayment(tx, paymentId);
}
