import { submissionOf } from '#domain/efactura/steps.ts';
import type { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import { ProformaDocument } from '#documents/pdf/proforma/schema.ts';
import { reviveJson } from '#domain/kernel/json.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { thawed } from './thawed.ts';
import { invoicePaperOf } from './model/invoice-paper.ts';
import { proformaPaperOf } from './model/proforma-paper.ts';
import { draftFacts } from './reading-findings.ts';
import * as invoices from './repo.ts';

/** An invoice as it is printed now: what was frozen at issue, with its present state; a draft as it would be issued today. @throws NotFound */
export async function invoicePaper(tx: Tx, id: string) {
  const row = await invoices.findInvoice(tx, asInvoiceId(id));
  if (row.kind === 'proforma') return proformaPaper(tx, row);
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
  const facts = await draftFacts(tx, row);
  if (row.kind === 'proforma') {
    const data: ProformaDocument = { ...proformaPaperOf(facts), state: 'draft' };
    return { fileName: 'ciorna.pdf', createdAt: tx.asOf, document: { kind: 'proforma' as const, data } };
  }
  const data: InvoiceDocument = { ...invoicePaperOf(facts), state: 'draft' };
  return { fileName: 'ciorna.pdf', createdAt: tx.asOf, document: { kind: 'invoice' as const, data } };
}

/** A proforma as it was issued; a later annulment is laid over it. @throws NotFound */
export async function proformaPaper(tx: Tx, row: invoices.InvoiceRow) {
  const revision = await invoices.lastRevision(tx, row.id);
  if (!revision) return draftPaper(tx, row);
  const data: ProformaDocument = {
    ...ProformaDocument.parse(reviveJson(revision.document)),
    state: row.state === 'annulled' ? 'annulled' : 'issued',
  };
  return {
    fileName: `${row.printedNumber ?? 'proforma'}.pdf`,
    createdAt: row.issuedAt ?? tx.asOf,
    document: { kind: 'proforma' as const, data },
  };
}

/** The caller's schema has checked that it is a UUID; whether it is an invoice's is asked of the table. */
const asInvoiceId = (id: string) => id as Id<'invoice'>;
