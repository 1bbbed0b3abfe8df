import { personOf } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { clientValues } from './model/checked-client.ts';
import type { ClientFields } from './model/client.ts';
import * as imports from './repo-import.ts';
import { createClientWithDeal } from './steps.ts';

/** Those of these CUIs that clients have, archived ones too. */
export const cuisInUse = (tx: Tx, cuis: readonly string[]): Promise<ReadonlySet<string>> => imports.cuisInUse(tx, cuis);

/** Enters a client out of another program's list: without a word on the timeline, where nothing has happened yet. */
export async function takeOverClient(tx: Tx, fields: ClientFields): Promise<Id<'client'>> {
  const responsibleId = personOf(tx.actor) ?? null;
  const values = { ...clientValues(fields), state: 'active' as const, activeSince: tx.asOf, responsibleId };
  return (await createClientWithDeal(tx, values, fields.name)).client.id;
}

/** Takes a client away as if it had never come. Fails on the foreign keys of whatever hangs on it. */
export async function takeAwayClient(tx: Tx, id: Id<'client'>): Promise<void> {
  await indexTerms(tx, 'client', id, []);
  await imports.deleteUnchanged(tx, id);
}
