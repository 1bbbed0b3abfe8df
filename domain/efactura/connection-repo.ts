import { sql } from 'drizzle-orm';
import { spvConnection } from '#db/schema/spv-connection.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ConnectionRow = typeof spvConnection.$inferSelect;
type Values = Omit<typeof spvConnection.$inferInsert, 'id' | 'tenantId' | 'version'>;

export const findConnection = async (tx: Tx): Promise<ConnectionRow | undefined> =>
  (await tx.db.select().from(spvConnection))[0];

export const lockConnection = async (tx: Tx): Promise<ConnectionRow | undefined> =>
  (await tx.db.select().from(spvConnection).for('update'))[0];

export const saveConnection = (tx: Tx, values: Values) =>
  tx.db
    .insert(spvConnection)
    .values({ id: newId<'spvConnection'>(), ...values })
    .onConflictDoUpdate({
      target: spvConnection.tenantId,
      set: { ...values, version: sql`${spvConnection.version} + 1` },
    });

export const updateConnection = (tx: Tx, values: Partial<Values>) => tx.db.update(spvConnection).set(values);
