import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { service } from '#db/schema/service.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
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

const byName = sql`${service.name} collate "ro-x-icu"`;

/** One page of the catalogue by name, and one row more when it goes on. */
export const listPage = (
  tx: Tx,
  { state, after }: { state: ServiceRow['state']; after: { sort: string; id: string } | undefined },
): Promise<ServiceRow[]> =>
  tx.db
    .select()
    .from(service)
    .where(
      and(
        eq(service.state, state),
        after && sql`(${byName}, ${service.id}) > (${after.sort} collate "ro-x-icu", ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(byName), asc(service.id))
    .limit(PAGE_SIZE + 1);

/** Gives a service its price unless it has one. */
export const setFirstPrice = (tx: Tx, id: Id<'service'>, currency: string, unitPrice: bigint) =>
  tx.db
    .update(service)
    .set({ unitPrice, version: sql`${service.version} + 1` })
    .where(and(eq(service.id, id), eq(service.currency, currency), isNull(service.unitPrice)));

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

export const insertService = async (tx: Tx, values: ServiceValues): Promise<ServiceRow> =>
  written(await insertServices(tx, [values]));

/** @throws Invalid `catalogue.errors.nameTaken` when a service in use bears the name */
export async function requireFreeName(tx: Tx, name: string): Promise<void> {
  const [taken] = await tx.db
    .select({ id: service.id })
    .from(service)
    .where(and(eq(service.name, name), eq(service.state, 'active')));
  if (taken) throw new Invalid('catalogue.errors.nameTaken', { fields: ['name'] });
}

export const namesInUse = async (tx: Tx, names: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.db
    .select({ name: service.name })
    .from(service)
    .where(and(inArray(service.name, [...names])));
  return new Set(rows.map((row) => row.name));
};

export const deleteService = (tx: Tx, id: Id<'service'>) => tx.db.delete(service).where(eq(service.id, id));
