import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as clients from './repo.ts';

/** How often a contracted service comes back, in weeks where it is counted in them. */
export const setRhythm = (
  tx: Tx,
  id: Id<'contractedService'>,
  { rhythm, weeks }: { rhythm: 'weekly' | 'every_n_weeks' | 'monthly'; weeks: number },
) => clients.setContractedRhythm(tx, id, rhythm, rhythm === 'every_n_weeks' ? weeks : null);

/** Every active service of the company that comes back, locked in the order of its id. */
export const lockRecurringServices = (tx: Tx) => clients.lockRecurring(tx);
