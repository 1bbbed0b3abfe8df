import { z } from 'zod';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Billable, billableOf } from './steps-billable.ts';
import { nextWarning, type Warning } from './model/issue-term.ts';

export interface PendingTerm {
  item: Billable;
  warning: Warning;
}

const Warned = z.object({ lastDay: z.string(), days: z.number() });

/** For each service of a client with something to invoice: its nearest last legal day and the warning that is next. */
export async function pendingTerms(tx: Tx, clientId: Id<'client'>): Promise<PendingTerm[]> {
  const nearest = new Map<Id<'contractedService'>, Billable>();
  for (const item of await billableOf(tx, clientId))
    if (!nearest.has(item.contractedServiceId)) nearest.set(item.contractedServiceId, item);
  const pending: PendingTerm[] = [];
  for (const item of nearest.values()) {
    const warned = await warnedDays(tx, item.contractedServiceId, item.lastDay);
    const warning = nextWarning(startOfDay(item.lastDay), warned, tx.asOf);
    if (warning) pending.push({ item, warning });
  }
  return pending;
}

/** What was warned of is read from the mails themselves, which name the day and the distance. */
async function warnedDays(tx: Tx, serviceId: Id<'contractedService'>, lastDay: CivilDate): Promise<number | undefined> {
  const days = (await deliveriesOf(tx, serviceId))
    .filter((mail) => mail.template === 'issue-term')
    .flatMap((mail) => Warned.safeParse(mail.data).data ?? [])
    .filter((warned) => warned.lastDay === lastDay)
    .map((warned) => warned.days);
  return days.length === 0 ? undefined : Math.min(...days);
}
