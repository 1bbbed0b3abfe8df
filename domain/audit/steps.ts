import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as keys from './repo-keys.ts';

export { chainDue, chainEntries } from './chain-entries.ts';

/** Destroys the keys of people for good: what the audit says of them is closed to everybody, and the chain still holds. */
export const destroyKeys = (tx: Tx, holders: readonly { id: string; holder: keys.Holder }[]): Promise<void> =>
  keys.destroyKeys(
    tx,
    holders.map(({ id, holder }) => ({ id: asKeyId(id), holder })),
  );

/** Guaranteed: a holder's key bears the holder's own id. */
const asKeyId = (id: string) => id as Id<'keyHolder'>;
