import { and, gte, inArray, lte, sql } from 'drizzle-orm';
import { invoice } from '#db/schema/invoice.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const RATE = sql.raw('10000');

/** What was invoiced in a time without VAT, stornos taken off, in bani; foreign currencies at the rate of each invoice. */
export async function turnoverBetween(tx: Tx, from: CivilDate, to: CivilDate): Promise<bigint> {
  const inLei = sql`case when ${invoice.currency} = 'RON' then ${invoice.net} else round(${invoice.net}::numeric * coalesce(${invoice.exchangeRate}, 0) / ${RATE}) end`;
  const [row] = await tx.db
    .select({ sum: sql`coalesce(sum(${inLei}), 0)::bigint`.mapWith(BigInt) })
    .from(invoice)
    .where(
      and(
        inArray(invoice.kind, ['invoice', 'advance', 'storno']),
        inArray(invoice.state, ['issued', 'reversed']),
        gte(invoice.issueDate, from),
        lte(invoice.issueDate, to),
      ),
    );
  return row?.sum ?? 0n;
}
