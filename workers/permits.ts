import { sql } from 'drizzle-orm';
import { callBudget } from '#db/schema/queue.ts';
import { relayDb } from '#db/outbox.server.ts';

/** Calls a minute that a service allows the whole application; a little is left for the web process, which asks only at a person's click. */
const A_MINUTE = { anaf: 980 } as const;
type Service = keyof typeof A_MINUTE;

const MINUTE_MS = 60_000;

/**
 * One call more in this minute, counted over all companies and workers in one row. When the minute is full the next one
 * is waited for, once. @returns false when that is full too
 */
export async function takePermit(service: Service, now: () => number = Date.now): Promise<boolean> {
  if (await count(service)) return true;
  await new Promise((resolve) => setTimeout(resolve, MINUTE_MS - (now() % MINUTE_MS)));
  return count(service);
}

/** Counts this call unless the minute is full, and forgets the minutes that are over. */
async function count(service: Service): Promise<boolean> {
  const minute = sql`date_trunc('minute', now())`;
  const rows = await relayDb()
    .insert(callBudget)
    .values({ service, minute, calls: 1 })
    .onConflictDoUpdate({
      target: [callBudget.service, callBudget.minute],
      set: { calls: sql`${callBudget.calls} + 1` },
      setWhere: sql`${callBudget.calls} < ${A_MINUTE[service]}`,
    })
    .returning({ calls: callBudget.calls });
  if (rows[0]?.calls === 1)
    await relayDb()
      .delete(callBudget)
      .where(sql`${callBudget.minute} < now() - interval '1 hour'`);
  return rows.length > 0;
}
