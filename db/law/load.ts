import { drizzle } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { ceiling, doubt, holiday, mention, term, vatRate } from '#db/schema/law.ts';
import { CEILINGS } from './ceilings.ts';
import { DOUBTS } from './doubts.ts';
import { HOLIDAYS } from './holidays.ts';
import { MENTIONS } from './mentions.ts';
import { TERMS } from './terms.ts';
import { VAT_RATES } from './vat-rates.ts';

/**
 * Makes the tables of the law equal to the rows of this folder, in one transaction: readers see the old or the new
 * state, never a part. Exchange rates are not touched. `sql` is a connection of `crm_owner`.
 */
export async function loadLaw(sql: Sql): Promise<void> {
  await drizzle(sql, { casing: 'snake_case' }).transaction(async (db) => {
    for (const table of [vatRate, ceiling, term, mention, doubt, holiday]) await db.delete(table);
    await db.insert(vatRate).values([...VAT_RATES]);
    await db.insert(ceiling).values([...CEILINGS]);
    await db.insert(term).values([...TERMS]);
    await db.insert(mention).values([...MENTIONS]);
    await db.insert(doubt).values(DOUBTS.map((row) => ({ ...row, choices: [...row.choices] })));
    await db.insert(holiday).values([...HOLIDAYS]);
  });
}
