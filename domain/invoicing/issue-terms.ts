import { z } from 'zod';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Waiting, waitingOf } from './steps-billable.ts';
import { nextWarning, type Warning } from './model/issue-term.ts';

export interface PendingTerm {
  item: Waiting;
  warning: Warning;
}

const Warned = z.object({ lastDay: z.string(), days: z.number() });

/** What a warning is about: a service with something to invoice, or the draft of an advance. */
export const subjectOf = ({ contractedServiceId, advanceId }: Waiting): string =>
  contractedServiceId ?? advanceId ?? '';

/** For each subject of a client: its nearest last legal day and the warning that is next. */
export async function pendingTerms(tx: Tx, clientId: Id<'client'>): Promise<PendingTerm[]> {
  const nearest = new Map<string, Waiting>();
  for (const item of await waitingOf(tx, clientId))
    if (!nearest.has(subjectOf(item))) nearest.set(subjectOf(item), item);
  const pending: PendingTerm[] = [];
  for (const item of nearest.values()) {
    const warned = await warnedDays(tx, subjectOf(item), item.lastDay);
    const warning = nextWarning(startOfDay(item.lastDay), warned, tx.asOf);
    if (warning) pending.push({ item, warning });
  }
  return pending;
}

/** What was warned of is read from the mails themselves, which name the day and the distance. */
async function warnedDays(tx: Tx, subjectId: string, lastDay: CivilDate): Promise<number | undefined> {
  const days = (await deliveriesOf(tx, subjectId))
    .filter((mail) => mail.template === 'issue-term')
    .flatMap((mail) => Warned.safeParse(mail.data).data ?? [])
    .filter((warned) => warned.lastDay === lastDay)
    .map((warned) => warned.days);
  return days.length === 0 ? undefined : Math.min(...days);
}
