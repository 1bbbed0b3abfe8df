import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { moveLeads } from '#domain/leads/steps.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { reindex } from './reindex.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import * as merging from './repo-merge.ts';

/**
 * A possible client turns out to be one that is there: its deals, offers and people go over, its pipeline ends.
 * Both rows are locked in the order of their ids.
 * @throws NotFound · Invalid `clients.errors.sameClient` · Conflict `clients.errors.hasPapers`, `clients.errors.notInto`
 */
export async function mergeClients(tx: Tx, from: Id<'client'>, to: Id<'client'>): Promise<void> {
  if (from === to) throw new Invalid('clients.errors.sameClient', { fields: ['intoClientId'] });
  const rows = new Map<Id<'client'>, clients.ClientRow>();
  for (const id of [from, to].sort()) rows.set(id, await clients.lockClient(tx, id));
  const [source, target] = [rows.get(from), rows.get(to)];
  if (source?.state === 'merged' && source.mergedIntoId === to) return;
  if (target?.state === 'merged' || target?.state === 'archived')
    throw new Conflict('clients.errors.notInto', { fields: ['intoClientId'] });
  if (source?.state !== 'potential' || (await merging.hasPapers(tx, from)))
    throw new Conflict('clients.errors.hasPapers');
  await keepReachable(tx, source, to);
  await merging.moveEverything(tx, from, to);
  await moveLeads(tx, from, to);
  await merging.markMerged(tx, from, to);
  await indexTerms(tx, 'client', from, []);
  await reindex(tx, to);
  tx.emit({ type: 'ClientMerged', subject: from, clientId: from });
  tx.emit({ type: 'ClientMerged', subject: from, clientId: to });
}

/** The address at which the possible client was reached becomes a contact of the other, unless it is known there. */
async function keepReachable(tx: Tx, { id, name, email, phone }: clients.ClientRow, to: Id<'client'>): Promise<void> {
  if (email === null) return;
  const known = [
    (await clients.findClient(tx, to)).email,
    ...(await contacts.contactsOf(tx, to)).map((one) => one.email),
    ...(await contacts.contactsOf(tx, id)).map((one) => one.email),
  ];
  if (!known.includes(email)) await contacts.insertContact(tx, to, { name, email, phone });
}
