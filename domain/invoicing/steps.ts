import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import { pendingTerms, subjectOf } from './issue-terms.ts';
import { mailInvoice, wasMailed } from './mailing.ts';
import * as invoices from './repo.ts';

/** An invoice's row, for what settles it. @throws NotFound */
export const invoiceOf = (tx: Tx, invoiceId: Id<'invoice'>) => invoices.findInvoice(tx, invoiceId);

/** Whether money bound to it waits for an advance invoice that is not issued yet; false for what was deleted. */
export const isDraftAdvance = (tx: Tx, invoiceId: Id<'invoice'>): Promise<boolean> =>
  invoices.isDraftAdvance(tx, invoiceId);

/** What waits by itself because something must be invoiced: warnings before the last legal day, one service or advance each. */
export const dueIssueTerms = async (tx: Tx, clientId: Id<'client'>): Promise<Due[]> =>
  (await pendingTerms(tx, clientId)).map(({ item, warning }) => ({
    act: item.contractedServiceId === null ? 'warnAdvanceTerm' : 'warnIssueTerm',
    id: subjectOf(item),
    at: warning.at,
  }));

/** SPV has validated it: who was not sent the invoice yet gets the e-mail now, quoting the index. */
export async function invoiceValidated(tx: Tx, invoiceId: Id<'invoice'>, uploadIndex: string): Promise<void> {
  if (await wasMailed(tx, invoiceId)) return;
  const row = await invoices.findInvoice(tx, invoiceId);
  await mailInvoice(tx, row, { spv: 'validated', uploadIndex });
}

/** ANAF refused it: our people are told by e-mail what to mend and until when. */
export async function invoiceRejected(
  tx: Tx,
  invoiceId: Id<'invoice'>,
  text: string,
  deadline: CivilDate,
): Promise<void> {
  const row = await invoices.findInvoice(tx, invoiceId);
  const { email } = await companyOf(tx);
  await promiseMail(tx, {
    clientId: row.clientId,
    subjectKind: 'invoice',
    subjectId: invoiceId,
    template: 'invoice-rejected',
    recipient: email,
    language: 'ro',
    data: { number: row.printedNumber ?? '', reason: text.slice(0, 300), deadline },
  });
}
