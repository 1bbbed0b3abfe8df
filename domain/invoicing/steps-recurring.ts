import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { draftOfReport, writeDraft } from './drafting.ts';
import { issueDraft } from './issuing-draft.ts';
import type { DraftChoices } from './model/invoice.ts';
import type { InvoiceRow } from './repo.ts';

/** Issues the draft if asked, else leaves it to a person, who is told by the timeline. @throws as issueInvoice */
async function finish(tx: Tx, draft: InvoiceRow, issue: boolean): Promise<Id<'invoice'>> {
  if (issue) await issueDraft(tx, draft, {});
  else tx.emit({ type: 'InvoiceDrafted', subject: draft.id, clientId: draft.clientId, dealId: draft.dealId });
  return draft.id;
}

/** The invoice of what a month's report accepted. @throws as issueInvoice · Invalid `invoicing.errors.nothingAccepted` */
export const invoiceAccepted = async (tx: Tx, reportId: Id<'acceptanceReport'>, issue: boolean) =>
  finish(tx, await draftOfReport(tx, reportId), issue);

/** The invoice of what was delivered in a month where no report is asked for. @throws as issueInvoice */
export const invoiceDelivered = async (
  tx: Tx,
  dealId: Id<'deal'>,
  choices: Pick<DraftChoices, 'lines' | 'currency' | 'periodStart' | 'periodEnd'>,
  issue: boolean,
) => finish(tx, await writeDraft(tx, { ...choices, dealId, kind: 'invoice', cardPayment: 'not_offered' }), issue);
