import { eq, inArray, sql } from 'drizzle-orm';
import { bankMapping } from '#db/schema/bank-mapping.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type MappingRow = typeof bankMapping.$inferSelect;

/** What the company said of a table before; said again, it is written over. */
export const putMapping = async (
  tx: Tx,
  values: Pick<typeof bankMapping.$inferInsert, 'bank' | 'headings' | 'columns'>,
): Promise<MappingRow> =>
  written(
    await tx.db
      .insert(bankMapping)
      .values({ id: newId<'bankMapping'>(), ...values })
      .onConflictDoUpdate({
        target: [bankMapping.tenantId, bankMapping.headings],
        set: { bank: sql`excluded.bank`, columns: sql`excluded.columns`, version: sql`${bankMapping.version} + 1` },
      })
      .returning(),
  );

export const findMapping = async (tx: Tx, id: Id<'bankMapping'>): Promise<MappingRow> =>
  required(await tx.db.select().from(bankMapping).where(eq(bankMapping.id, id)));

export const mappingOf = async (tx: Tx, headings: readonly string[]): Promise<MappingRow | undefined> =>
  headings.length === 0
    ? undefined
    : (
        await tx.db
          .select()
          .from(bankMapping)
          .where(inArray(bankMapping.headings, [...headings]))
          .limit(1)
      )[0];
