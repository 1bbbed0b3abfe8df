import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { service } from '#db/schema/service.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ServiceRow = typeof service.$inferSelect;
export type ServiceValues = Omit<typeof service.$inferInsert, 'id' | 'tenantId' | 'version' | 'state'>;

export const insertServices = async (tx: Tx, values: readonly ServiceValues[]): Promise<ServiceRow[]> =>
  values.length === 0
    ? []
    : tx.db
        .insert(service)
        .values(values.map((one) => ({ id: newId<'service'>(), ...one })))
        .returning();

export const listActive = (tx: Tx): Promise<ServiceRow[]> =>
  tx.db
    .select()
    .from(service)
    .where(eq(service.state, 'active'))
    .orderBy(asc(sql`${service.name} collate "ro-x-icu"`), asc(service.id));

export const listByIds = (tx: Tx, ids: readonly Id<'service'>[]): Promise<ServiceRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(service)
        .where(inArray(service.id, [...ids]));

export const findService = async (tx: Tx, id: Id<'service'>): Promise<ServiceRow> =>
  required(await tx.db.select().from(service).where(eq(service.id, id)));

export const lockService = async (tx: Tx, id: Id<'service'>): Promise<ServiceRow> =>
  required(await tx.db.select().from(service).where(eq(service.id, id)).for('update'));

export const updateService = async (
  tx: Tx,
  id: Id<'service'>,
  values: Partial<ServiceValues> & { state?: 'active' | 'archived' },
): Promise<ServiceRow> =>
  written(
    await tx.db
      .update(service)
      .set({ ...values, version: sql`${service.version} + 1` })
      .where(eq(service.id, id))
      .returning(),
  );

export const namesInUse = async (tx: Tx, names: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.db
    .select({ name: service.name })
    .from(service)
    .where(and(inArray(service.name, [...names])));
  return new Set(rows.map((row) => row.name));
};
