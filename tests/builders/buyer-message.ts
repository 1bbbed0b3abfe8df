import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { keepInvoiceMessage } from '#domain/efactura/keep-invoice-message.ts';
import { listInvoiceMessages } from '#domain/efactura/list-invoice-messages.ts';
import { noteMessages } from '#domain/efactura/note-messages.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { settleAttempt } from '#domain/efactura/settle-attempt.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { TestCompany } from './company.ts';
import { aConnection, anIssuedInvoice, type InvoiceOptions, submissionOfInvoice } from './invoice.ts';
import { stored } from './received.ts';

let next = 4_001_000_000;

/** An issued invoice that ANAF took under an index. */
export async function anInvoiceAtAnaf(company: TestCompany, options: InvoiceOptions = {}) {
  await aConnection(company);
  const issued = await anIssuedInvoice(company, options);
  const { invoiceId } = issued;
  await requestSubmission(company.accounting, { invoiceId });
  const { order } = await beginAttempt(company.system, {
    submissionId: (await submissionOfInvoice(company, invoiceId)).id,
  });
  const uploadIndex = String((next += 1));
  if (!order) throw new Error('nothing was to be sent');
  await settleAttempt(company.system, { attemptId: order.attemptId, outcome: { kind: 'accepted', uploadIndex } });
  return { ...issued, uploadIndex };
}

/** An entry of SPV's list about a message that a buyer wrote to us. */
export const aListedMessage = ({ asOf }: { asOf: Date }, downloadId = String((next += 1))) => ({
  downloadId,
  uploadIndex: `7${downloadId}`,
  kind: 'buyer_message' as const,
  isFromBuyer: true,
  listedAt: asOf.toISOString(),
  details: 'Mesaj cumparator',
});

/** Listed in SPV and not fetched yet. */
export async function aMessageInSpv({ system }: TestCompany, listed = aListedMessage(system)) {
  await noteMessages(system, { messages: [listed], until: system.asOf.toISOString(), isWhole: true });
  const { messages } = await listInvoiceMessages(system, {});
  const [message] = messages.filter(({ reading }) => reading === 'listed');
  if (!message) throw new Error('no message waits to be fetched');
  return { invoiceMessageId: message.id };
}

/** What a buyer wrote through SPV about an upload, read. */
export async function aBuyerMessage(
  company: TestCompany,
  { uploadIndex, text = 'Cantitatea este 3, nu 5.' }: { uploadIndex: string; text?: string },
): Promise<{ invoiceMessageId: Id<'invoiceMessage'> }> {
  const { invoiceMessageId } = await aMessageInSpv(company);
  const archive = stored(`${invoiceMessageId}.zip`);
  await keepInvoiceMessage(company.system, {
    invoiceMessageId,
    fetched: { kind: 'read', archive, seal: 'valid', aboutIndex: uploadIndex, text },
  });
  return { invoiceMessageId };
}
