import type { Meta } from '#domain/kernel/define-verb.ts';
import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { FIRST_STEPS } from './model/first-steps.ts';
import type { Rules } from './model/next-reminder.ts';
import type { ReminderDays, Step } from './model/step.ts';
import * as reminders from './repo.ts';
import * as ladders from './repo-ladder.ts';

export interface Ladder {
  state: 'on' | 'off';
  days: ReminderDays;
  version: number;
  /** In the order of their days. */
  steps: readonly Step[];
}

/** The company's ladder; one that nobody touched yet is switched off and has the first steps. */
export async function ladderOf(tx: Tx): Promise<Ladder> {
  const row = await ladders.findLadder(tx);
  if (!row) return { state: 'off', days: 'working', version: 0, steps: FIRST_STEPS };
  const { state, days, version } = row;
  return { state, days, version, steps: await ladders.stepsOf(tx) };
}

/** The ladder to be changed, locked, with its first steps when it is new. @throws Conflict when the page showed another */
export async function ladderToChange(tx: Tx, meta: Meta): Promise<ladders.LadderRow> {
  const { row, isNew } = await ladders.lockLadder(tx);
  if (isNew) for (const step of FIRST_STEPS) await ladders.insertStep(tx, step);
  else requireVersion(row, meta);
  return row;
}

/** A quiet time never lasts longer than this many days. */
const AHEAD = 31;

/** What decides when an invoice is reminded of, with the holidays around the days that are asked about. */
export async function rulesOf(tx: Tx, ladder: Ladder, until?: CivilDate): Promise<Rules> {
  const today = civilDateOf(tx.asOf);
  const last = addDays(until !== undefined && until > today ? until : today, AHEAD);
  return {
    steps: ladder.steps.map(({ days }) => days),
    days: ladder.days,
    holidays: await holidaysBetween(tx, today, last),
  };
}

/** Has every unpaid invoice, or a client's, look at its reminders again. */
export async function wakeUnpaid(tx: Tx, clientId?: Id<'client'>): Promise<void> {
  for (const { id } of await reminders.unpaidIds(tx, clientId))
    tx.emit({ type: 'RemindersChanged', subject: id, invoiceId: id });
}
