import { advanceOfProforma } from '#domain/invoicing/steps-advance.ts';
import type { invoiceOf } from '#domain/invoicing/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

type Proforma = Awaited<ReturnType<typeof invoiceOf>>;

/**
 * Money for a proforma, which is in no ledger: the draft of an advance invoice is made of it, and the money waits for that.
 * @throws Invalid `collections.errors.otherClient`, `otherCurrency`, `proformaNotIssued`
 */
export async function keepForProforma(tx: Tx, row: ledger.PaymentRow, proforma: Proforma): Promise<ledger.PaymentRow> {
  const fields = { fields: ['invoiceId'] };
  if (proforma.clientId !== row.clientId) throw new Invalid('collections.errors.otherClient', fields);
  if (proforma.currency !== row.currency) throw new Invalid('collections.errors.otherCurrency', fields);
  if (proforma.state !== 'issued') throw new Invalid('collections.errors.proformaNotIssued', fields);
  await advanceOfProforma(tx, proforma, row);
  return ledger.findPayment(tx, row.id);
}
