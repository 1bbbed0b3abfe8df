import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { nextReminder, type Rules, type Unpaid } from './next-reminder.ts';

interface Row extends Omit<Unpaid, 'issueDate' | 'dueDate'> {
  clientId: Id<'client'>;
  clientName: string;
  issueDate: CivilDate | null;
  dueDate: CivilDate | null;
}

export interface PlannedMail<R> {
  date: CivilDate;
  clientId: Id<'client'>;
  clientName: string;
  invoices: { row: R; days: number }[];
}

/** Every reminder of these invoices in a time if none is paid: one e-mail a client and day, in the order of days. */
export function plannedOf<R extends Row>(
  rows: readonly R[],
  rules: Rules,
  { now, until }: { now: Date; until: Date },
): PlannedMail<R>[] {
  const mails = new Map<string, PlannedMail<R>>();
  for (const row of rows) {
    for (const { at, days } of remindersOf(row, rules, now, until)) {
      const date = civilDateOf(at);
      const { clientId, clientName } = row;
      const mail = mails.get(`${date} ${clientId}`) ?? { date, clientId, clientName, invoices: [] };
      mails.set(`${date} ${clientId}`, mail);
      mail.invoices.push({ row, days });
    }
  }
  return [...mails.values()].sort((a, b) => a.date.localeCompare(b.date) || a.clientName.localeCompare(b.clientName));
}

function remindersOf({ issueDate, dueDate, ...row }: Row, rules: Rules, now: Date, until: Date) {
  const found: { at: Date; days: number }[] = [];
  if (issueDate === null || dueDate === null) return found;
  let { climbed } = row;
  for (let from = now; ;) {
    const next = nextReminder({ ...row, issueDate, dueDate, climbed }, rules, from);
    if (!next || next.at >= until) return found;
    found.push(next);
    climbed = next.days;
    from = next.at;
  }
}
