import { desc } from 'drizzle-orm';
import { lawDb } from '#db/law.server.ts';
import { exchangeRate, holiday } from '#db/schema/law.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export type RateValues = Omit<typeof exchangeRate.$inferInsert, 'note'>;

const ROWS = 1_000;

/** Adds rates; one that is there stays as it is, because invoices may rest on it. @returns how many are new */
export async function insertRates(rates: readonly RateValues[]): Promise<number> {
  let added = 0;
  for (let from = 0; from < rates.length; from += ROWS) {
    const rows = await lawDb()
      .insert(exchangeRate)
      .values(rates.slice(from, from + ROWS))
      .onConflictDoNothing()
      .returning({ date: exchangeRate.date });
    added += rows.length;
  }
  return added;
}

/** The last day of which rates are known; undefined before the first. */
export const lastRateDay = async (): Promise<CivilDate | undefined> =>
  (await lawDb().select({ date: exchangeRate.date }).from(exchangeRate).orderBy(desc(exchangeRate.date)).limit(1))[0]
    ?.date;

export const holidays = async (): Promise<ReadonlySet<CivilDate>> =>
  new Set((await lawDb().select({ date: holiday.date }).from(holiday)).map((one) => one.date));
