import type { Tx } from '#domain/kernel/tx.ts';
import { planOf } from '#domain/plans/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { nextTermWarning } from './model/deadline.ts';
import { isFinal, isStuck } from './model/submission.ts';
import * as submissions from './repo.ts';
import { holidaysAround } from './terms.ts';

export type GuardStep = { do: 'warnTerm' | 'release'; at: Date } | { do: 'watch' } | { do: 'over' };

/**
 * What the deadline guard of one invoice does next: release it on Premium, warn of its term, or watch until ANAF's word is
 * known; `over` once nothing is due to SPV. A refused invoice is guarded until its correction is validated.
 */
export async function guardStepOf(tx: Tx, invoiceId: Id<'invoice'>): Promise<GuardStep> {
  const row = await submissions.ofInvoice(tx, invoiceId);
  if (!row || (isFinal(row.state) && row.state !== 'rejected')) return { do: 'over' };
  if (row.state === 'waiting' && row.releaseAt === null && (await planOf(tx)) === 'premium')
    return { do: 'release', at: tx.asOf };
  if (!isStuck(row.state)) return { do: 'watch' };
  const { deadlineDate, warnedDays } = row;
  const warning = nextTermWarning(deadlineDate, warnedDays, tx.asOf, await holidaysAround(tx, deadlineDate));
  return warning ? { do: 'warnTerm', at: warning.at } : { do: 'watch' };
}
