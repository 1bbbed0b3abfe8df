import { submissionOf } from '#domain/efactura/steps.ts';
import type { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import { clientOf } from '#domain/clients/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { companyOf } from '#domain/companies/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { gatherFacts } from './gather-facts.ts';
import { thawed } from './thawed.ts';
import { invoicePaperOf } from './model/invoice-paper.ts';
import * as invoices from './repo.ts';

/** An invoice as it is printed now: what was frozen at issue, with its present state; a draft as it would be issued today. @throws NotFound */
export async function invoicePaper(tx: Tx, id: string) {
  const row = await invoices.findInvoice(tx, asInvoiceId(id));
  const revision = await invoices.lastRevision(tx, row.id);
  if (!revision) return draftPaper(tx, row);
  const submission = await submissionOf(tx, row.id);
  const data: InvoiceDocument = { ...thawed(revision.document), ...stateOf(row, submission) };
  return {
    fileName: `${row.printedNumber ?? 'factura'}.pdf`,
    createdAt: row.issuedAt ?? tx.asOf,
    document: { kind: 'invoice' as const, data },
    xml: { name: `${row.printedNumber ?? 'factura'}.xml`, content: revision.xml },
  };
}

function stateOf(
  row: invoices.InvoiceRow,
  submission: { state: string; uploadIndex: string | null } | undefined,
): Pick<InvoiceDocument, 'state' | 'uploadIndex'> {
  if (row.state === 'annulled') return { state: 'annulled' };
  if (submission?.state === 'validated')
    return { state: 'validated', uploadIndex: submission.uploadIndex ?? undefined };
  return { state: submission === undefined || submission.state === 'not_applicable' ? 'issued' : 'transmitting' };
}

async function draftPaper(tx: Tx, row: invoices.InvoiceRow) {
  const today = civilDateOf(tx.asOf);
  const [{ contractNumber, paymentDays }, client, company] = [
    await acceptanceGateOf(tx, row.dealId),
    await clientOf(tx, row.clientId),
    await companyOf(tx),
  ];
  const dueDate = row.dueDate ?? addDays(today, paymentDays ?? client.paymentDays ?? company.paymentDays);
  const as = { prefix: '', number: '', issueDate: today, dueDate };
  const facts = await gatherFacts(tx, row, await invoices.linesOf(tx, row.id), as, {
    contractNumber,
    acceptanceNumber: null,
    reverses: null,
  });
  const data: InvoiceDocument = { ...invoicePaperOf(facts), state: 'draft' };
  return { fileName: 'ciorna.pdf', createdAt: tx.asOf, document: { kind: 'invoice' as const, data } };
}

/** The caller's schema has checked that it is a UUID; whether it is an invoice's is asked of the table. */
const asInvoiceId = (id: string) => id as Id<'invoice'>;
