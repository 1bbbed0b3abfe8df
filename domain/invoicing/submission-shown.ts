import type { z } from 'zod';
import { attemptsOf, submissionOf } from '#domain/efactura/steps.ts';
import { addDays, civilDateOf, earliest, latest } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { workingDaysBetween } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import type { InvoicePage } from './model/invoice-page.ts';
import { explained } from './reading-findings.ts';

type Shown = z.output<typeof InvoicePage>['submission'];

/** Where an invoice stands at ANAF, for its page; null when it has no way there. `xml` are the bytes of its last revision. */
export async function submissionShown(tx: Tx, invoiceId: Id<'invoice'>, xml: string | undefined): Promise<Shown> {
  const row = await submissionOf(tx, invoiceId);
  if (!row) return null;
  const today = civilDateOf(tx.asOf);
  const { deadlineDate, state, answerText, archiveFileId } = row;
  const holidays = await holidaysBetween(
    tx,
    addDays(earliest(today, deadlineDate), -1),
    addDays(latest(today, deadlineDate), 1),
  );
  return {
    ...row,
    daysLeft: workingDaysBetween(today, deadlineDate, holidays),
    hasArchive: archiveFileId !== null,
    attempts: await attemptsOf(tx, row.id),
    explained: state === 'rejected' && answerText !== null && xml !== undefined ? explained(xml, answerText) : [],
  };
}
