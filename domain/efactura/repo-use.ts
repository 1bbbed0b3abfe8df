import { lt, sql } from 'drizzle-orm';
import { spvUse } from '#db/schema/spv-use.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Counts one more call of a day unless it would be one too many. @returns whether it was counted; days of last week are forgotten */
export async function countUse(tx: Tx, day: CivilDate, what: string, most: number): Promise<boolean> {
  const rows = await tx.db
    .insert(spvUse)
    .values({ id: newId<'spvUse'>(), day, what, calls: 1 })
    .onConflictDoUpdate({
      target: [spvUse.tenantId, spvUse.day, spvUse.what],
      set: { calls: sql`${spvUse.calls} + 1` },
      setWhere: lt(spvUse.calls, most),
    })
    .returning({ calls: spvUse.calls });
  if (rows[0]?.calls === 1) await tx.db.delete(spvUse).where(lt(spvUse.day, addDays(day, -7)));
  return rows.length > 0;
}
