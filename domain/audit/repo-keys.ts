import { and, eq, inArray, isNull } from 'drizzle-orm';
import { personKey } from '#db/schema/person-key.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type Holder = (typeof personKey.$inferSelect)['holder'];
export type KeyRow = typeof personKey.$inferSelect;
export type KeyId = Id<'keyHolder'>;

export const keysOf = (tx: Tx, ids: readonly KeyId[]): Promise<KeyRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(personKey)
        .where(inArray(personKey.id, [...ids]));

export const insertKeys = (tx: Tx, keys: { id: KeyId; holder: Holder; key: string }[]) =>
  tx.db.insert(personKey).values(keys).onConflictDoNothing();

/** Destroys the keys for good; who has none yet gets a destroyed one, so that none is ever made. */
export async function destroyKeys(tx: Tx, holders: readonly { id: KeyId; holder: Holder }[]): Promise<void> {
  if (holders.length === 0) return;
  await tx.db
    .insert(personKey)
    .values(holders.map((one) => ({ ...one, key: null, destroyedAt: tx.asOf })))
    .onConflictDoNothing();
  await tx.db
    .update(personKey)
    .set({ key: null, destroyedAt: tx.asOf })
    .where(
      and(
        isNull(personKey.destroyedAt),
        inArray(
          personKey.id,
          holders.map(({ id }) => id),
        ),
      ),
    );
}

export const keyOf = async (tx: Tx, id: KeyId): Promise<KeyRow | undefined> =>
  (await tx.db.select().from(personKey).where(eq(personKey.id, id)))[0];
