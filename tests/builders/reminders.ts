import { archiveAnswer } from '#domain/efactura/archive-answer.ts';
import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { settleAttempt } from '#domain/efactura/settle-attempt.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { switchReminders } from '#domain/reminders/switch-reminders.ts';
import type { TestCompany } from './company.ts';
import { submissionOfInvoice } from './invoice.ts';

/** The company reminds its clients by the first ladder. */
export const remindsByItself = ({ administrator }: TestCompany, days: 'working' | 'any' = 'working') =>
  switchReminders(administrator, { state: 'on', days });

/** ANAF takes the invoice and validates it; the company has rights at SPV. */
export async function isValidated(company: TestCompany, invoiceId: Id<'invoice'>): Promise<void> {
  await requestSubmission(company.accounting, { invoiceId });
  const { id: submissionId } = await submissionOfInvoice(company, invoiceId);
  const { order } = await beginAttempt(company.system, { submissionId });
  if (!order) throw new Error('nothing was to be sent');
  const outcome = { kind: 'accepted' as const, uploadIndex: invoiceId };
  await settleAttempt(company.system, { attemptId: order.attemptId, outcome });
  const archive = { sha256: sha256('zip'), name: '1.zip', contentType: 'application/zip', size: 3 };
  await archiveAnswer(company.system, { submissionId, answer: { kind: 'validated', downloadId: '1', archive } });
}
