import type { EventType } from '#domain/kernel/events.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as submissions from './repo.ts';

type SubmissionEvent = Extract<EventType, `Submission${string}` | `Buyer${string}`>;

/** Tells what became of an invoice's way to SPV; it wakes the company's SPV workflow and the invoice's settlement. */
export async function tell(
  tx: Tx,
  type: SubmissionEvent,
  row: Pick<submissions.SubmissionRow, 'invoiceId' | 'clientId' | 'revisionId'>,
  facts: Record<string, string> = {},
): Promise<void> {
  const { printedNumber } = await submissions.revisionOf(tx, row.revisionId);
  tx.emit({
    type,
    subject: row.invoiceId,
    clientId: row.clientId,
    invoiceId: row.invoiceId,
    wakes: 'spv',
    facts: { number: printedNumber ?? '', ...facts },
  });
}
