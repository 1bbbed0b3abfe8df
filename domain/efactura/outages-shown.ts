import { z } from 'zod';
import { addDays, type CivilDate, civilDateOf, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as outages from './repo-outages.ts';

const SHOWN_DAYS = 60;
const MOST_OUTAGES = 100;
const MOST_INVOICES = 200;

export const Outage = z.object({
  id: id<'spvOutage'>(),
  startedAt: instant(),
  endedAt: instant().nullable(),
  /** Calls that failed; `tries` holds the first of them. */
  count: z.number().int(),
  tries: z.array(z.object({ at: instant(), operation: z.string(), answer: z.string() })),
  /** What was issued and not in SPV yet while it lasted. */
  invoices: z.array(z.object({ number: z.string(), issueDate: civilDate(), deadline: civilDate() })),
});

export interface Period {
  from: CivilDate;
  to: CivilDate;
}

/** The last two months, unless days are given. */
export function shownPeriod(
  asOf: Date,
  { from, to }: { from?: CivilDate | undefined; to?: CivilDate | undefined },
): Period {
  const last = to ?? civilDateOf(asOf);
  return { from: from ?? addDays(last, -SHOWN_DAYS), to: last };
}

/** The outages of a period, newest first, each with its first failed calls and the invoices whose term ran. */
export async function outagesShown(
  tx: Tx,
  { from, to }: Period,
  mostTries: number,
): Promise<z.output<typeof Outage>[]> {
  const rows = await outages.outagesBetween(tx, startOfDay(from), endOfDay(to), MOST_OUTAGES);
  const shown: z.output<typeof Outage>[] = [];
  for (const { tries: count, ...row } of rows) {
    const tries = await outages.triesOf(tx, row.id, mostTries);
    const invoices = await outages.waitingDuring(tx, row.startedAt, row.endedAt ?? tx.asOf, MOST_INVOICES);
    shown.push({ ...row, count, tries, invoices });
  }
  return shown;
}
