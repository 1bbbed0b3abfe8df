import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { moveLeads } from '#domain/leads/steps.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { reindex } from './reindex.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import * as rows from './repo-merge.ts';

/**
 * A client turns out to be one that is there: everything goes over, its pipeline ends. What was issued keeps the words it
 * was issued with. Both rows are locked in the order of their ids; merged twice is merged once.
 * @throws NotFound · Invalid `clients.errors.sameClient` · Conflict `clients.errors.notInto`
 */
export async function mergeInto(tx: Tx, from: Id<'client'>, to: Id<'client'>): Promise<void> {
  if (from === to) throw new Invalid('clients.errors.sameClient', { fields: ['intoClientId'] });
  const { source, target } = await lockBoth(tx, from, to);
  if (source.state === 'merged' && source.mergedIntoId === to) return;
  if (target.state === 'merged' || target.state === 'archived')
    throw new Conflict('clients.errors.notInto', { fields: ['intoClientId'] });
  await keepReachable(tx, source, target);
  await rows.markMerged(tx, from, to);
  await rows.moveEverything(tx, from, to);
  await moveLeads(tx, from, to);
  await indexTerms(tx, 'client', from, []);
  await reindex(tx, to);
  tx.emit({ type: 'ClientMerged', subject: from, clientId: from });
  tx.emit({ type: 'ClientMerged', subject: from, clientId: to });
}

/** Both cards, locked in the order of their ids. @throws NotFound */
export async function lockBoth(tx: Tx, from: Id<'client'>, to: Id<'client'>) {
  const [first, second] = [from, to].sort();
  const one = await clients.lockClient(tx, first ?? from);
  const other = await clients.lockClient(tx, second ?? to);
  return one.id === from ? { source: one, target: other } : { source: other, target: one };
}

/** The address at which a client was reached becomes a contact of the other, unless it is known there. */
async function keepReachable(
  tx: Tx,
  { id, name, email, phone }: clients.ClientRow,
  { id: to, email: reached }: clients.ClientRow,
): Promise<void> {
  if (email === null) return;
  const people = [...(await contacts.contactsOf(tx, to)), ...(await contacts.contactsOf(tx, id))];
  if (reached !== email && !people.some((one) => one.email === email))
    await contacts.insertContact(tx, to, { name, email, phone });
}
