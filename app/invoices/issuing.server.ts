import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import type { Invoice } from '#domain/invoicing/model/invoice.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { DomainError } from '#domain/kernel/errors.ts';

/** One press makes several calls: each has a key of its own, so that a repeat of the press repeats none. */
export const nextMeta = ({ key }: Meta, step: string): Meta => (key === undefined ? {} : { key: `${key}/${step}` });

type Choices = Omit<Parameters<typeof issueInvoice>[1], 'invoiceId'>;

/** «Emite și trimite»: issues a draft, a proforma as one, and lets the invoice leave for SPV. @throws as issueInvoice, issueProforma */
export async function issueAndRelease(
  actor: Actor,
  { id: invoiceId, kind }: Pick<Invoice, 'id' | 'kind'>,
  { issueDate, gateReason }: Choices,
  meta: Meta,
): Promise<Invoice> {
  if (kind === 'proforma') return issueProforma(actor, { invoiceId }, nextMeta(meta, 'proforma'));
  const issued = await issueInvoice(actor, { invoiceId, issueDate, gateReason }, nextMeta(meta, 'issue'));
  await releaseIfConnected(actor, invoiceId, meta);
  return issued;
}

/** With rights at SPV an invoice leaves at once; without them it waits, and its page says so. */
export async function releaseIfConnected(actor: Actor, invoiceId: Invoice['id'], meta: Meta): Promise<void> {
  if ((await showConnection(actor, {})).state !== 'connected') return;
  try {
    await requestSubmission(actor, { invoiceId }, nextMeta(meta, 'release'));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error; // nothing to send: a foreign buyer; or it is on its way already
  }
}
