import { asc, desc, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { ceiling, exchangeRate, holiday, term, vatRate } from '#db/schema/law.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';

const A_YEAR = 366;
const MOST_RATES = 12;

/** What the law says as the product knows it: every dated row with its source, holidays of a year, the newest rates. */
export async function lawTables(today: CivilDate) {
  const db = authDb();
  const [vat, ceilings, terms, holidays, rates] = await Promise.all([
    db.select().from(vatRate).orderBy(asc(vatRate.key), desc(vatRate.validFrom)),
    db.select().from(ceiling).orderBy(asc(ceiling.key), desc(ceiling.validFrom)),
    db.select().from(term).orderBy(asc(term.key), desc(term.validFrom)),
    db
      .select()
      .from(holiday)
      .where(sql`${holiday.date} between ${today} and ${addDays(today, A_YEAR)}`)
      .orderBy(asc(holiday.date)),
    db.select().from(exchangeRate).orderBy(desc(exchangeRate.date), asc(exchangeRate.currency)).limit(MOST_RATES),
  ]);
  return { vat, ceilings, terms, holidays, rates };
}
