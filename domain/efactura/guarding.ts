import type { Tx } from '#domain/kernel/tx.ts';
import { planOf } from '#domain/plans/steps.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { findConnection } from './connection-repo.ts';
import { isTermOver, lastMoment, nextTermWarning } from './model/deadline.ts';
import { isFinal, isStuck } from './model/submission.ts';
import * as submissions from './repo.ts';
import { holidaysAround } from './terms.ts';

export type GuardStep = { do: 'warnTerm' | 'release'; at: Date } | { do: 'watch' } | { do: 'over' };

/**
 * What the deadline guard of one invoice does next: warn of its term, release it (on Premium at once, on every plan at the
 * last safe moment), or watch until ANAF's word is known; `over` once nothing is due to SPV. A refused invoice is guarded
 * until its correction is validated.
 */
export async function guardStepOf(tx: Tx, invoiceId: Id<'invoice'>): Promise<GuardStep> {
  const row = await submissions.ofInvoice(tx, invoiceId);
  if (!row || (isFinal(row.state) && row.state !== 'rejected')) return { do: 'over' };
  const releaseAt = await releaseMoment(tx, row);
  if (releaseAt?.getTime() === tx.asOf.getTime()) return { do: 'release', at: releaseAt };
  if (!isStuck(row.state)) return { do: 'watch' };
  const { deadlineDate, warnedDays } = row;
  const warning = nextTermWarning(deadlineDate, warnedDays, tx.asOf, await holidaysAround(tx, deadlineDate));
  if (warning && !(releaseAt && releaseAt < warning.at)) return { do: 'warnTerm', at: warning.at };
  return releaseAt ? { do: 'release', at: releaseAt } : { do: 'watch' };
}

type Waiting = Pick<submissions.SubmissionRow, 'state' | 'releaseAt' | 'deadlineDate'>;

/**
 * When an invoice that waits for a click leaves without one: on Premium now; on Standard at the last safe moment, if SPV is
 * connected then. Undefined for what is released, and once the term is over.
 */
export async function releaseMoment(tx: Tx, { state, releaseAt, deadlineDate }: Waiting): Promise<Date | undefined> {
  if (state !== 'waiting' || releaseAt !== null) return undefined;
  if ((await planOf(tx)) === 'premium') return tx.asOf;
  if (isTermOver(deadlineDate, tx.asOf)) return undefined;
  const moment = lastMoment(deadlineDate);
  if (moment > tx.asOf) return moment;
  return (await findConnection(tx))?.state === 'connected' ? moment : undefined;
}
