import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { changeDraft } from '#domain/invoicing/change-draft.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import type { Invoice } from '#domain/invoicing/model/invoice.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { errorText } from '#domain/messages/index.ts';
import { invoiceInput } from './invoice-input.server.ts';
import { issueAndRelease, releaseIfConnected } from './issuing.server.ts';

/** The verb parses what it gets: here it is only named as its input. */
const asDraft = (values: Record<string, unknown>) => values as z.input<typeof draftInvoice.definition.input>;
const asChange = (values: Record<string, unknown>) => values as z.input<typeof changeDraft.definition.input>;
const asIssue = (values: Record<string, unknown>) =>
  values as Pick<z.input<typeof issueInvoice.definition.input>, 'issueDate' | 'gateReason'>;

/** Issues a draft and lets it leave for SPV, then leads to its page. A refusal leaves the draft where it is and says why there. */
async function issueAndShow(
  request: Request,
  draft: Invoice,
  values: Record<string, unknown>,
  meta: Meta,
): Promise<Response> {
  const actor = await requireActor(request);
  const messages = requestMessages(request);
  const page = `/invoices/${draft.id}`;
  try {
    const { number } = await issueAndRelease(actor, draft, asIssue(values), meta);
    const told = draft.kind === 'proforma' ? messages.invoicing.proformaIssued : messages.invoicing.issued;
    return redirectWithToast(page, told(number ?? ''));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return redirectWithToast(page, errorText(messages, error.code, error.details.params), 'failed');
  }
}

/** Drafts the invoice of a form, and with `issues` issues it at once. */
export const draftAct =
  (issues: boolean): Act =>
  async ({ request }) => {
    const actor = await requireActor(request);
    return submit(request, await readForm(request), async ({ issueDate, gateReason, ...values }, meta) => {
      const draft = await draftInvoice(actor, asDraft(invoiceInput(values)), meta);
      if (issues) return issueAndShow(request, draft, { issueDate, gateReason }, meta);
      return redirectWithToast(`/invoices/${draft.id}`, requestMessages(request).invoicing.saved);
    });
  };

/** Saves the form of a draft, and with `issues` issues it at once. */
export const changeAct =
  (issues: boolean): Act =>
  async ({ request, params }) => {
    const actor = await requireActor(request);
    return submit(request, await readForm(request), async ({ issueDate, gateReason, ...values }, meta) => {
      const draft = await changeDraft(actor, asChange({ ...invoiceInput(values), ...params }), meta);
      if (issues) return issueAndShow(request, draft, { issueDate, gateReason }, meta);
      return redirectWithToast(`/invoices/${draft.id}`, requestMessages(request).invoicing.saved);
    });
  };

/** Issues a draft as it stands: one whose lines are not a service's, such as an advance. */
export const issueAct: Act = async ({ request, params }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async (values, meta) => {
    const invoiceId = asIssueId(params['invoiceId']);
    const issued = await issueInvoice(actor, { invoiceId, ...asIssue(values) }, meta);
    await releaseIfConnected(actor, invoiceId, meta);
    return redirectWithToast(`/invoices/${invoiceId}`, requestMessages(request).invoicing.issued(issued.number ?? ''));
  });
};

/** The verb checks that it is an id: here it is only named as one. */
const asIssueId = (text: string | undefined) => (text ?? '') as Invoice['id'];
