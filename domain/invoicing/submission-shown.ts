import type { z } from 'zod';
import { attemptsOf, submissionOf, workingDaysLeft } from '#domain/efactura/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { InvoicePage } from './model/invoice-page.ts';
import { explained } from './reading-findings.ts';

type Shown = z.output<typeof InvoicePage>['submission'];

/** Where an invoice stands at ANAF, for its page; null when it has no way there. `xml` are the bytes of its last revision. */
export async function submissionShown(tx: Tx, invoiceId: Id<'invoice'>, xml: string | undefined): Promise<Shown> {
  const row = await submissionOf(tx, invoiceId);
  if (!row) return null;
  const { deadlineDate, state, answerText } = row;
  return {
    ...row,
    daysLeft: await workingDaysLeft(tx, deadlineDate),
    attempts: await attemptsOf(tx, row.id),
    explained: state === 'rejected' && answerText !== null && xml !== undefined ? explained(xml, answerText) : [],
  };
}
