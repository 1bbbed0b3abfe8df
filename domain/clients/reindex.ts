import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { indexTerms } from '#domain/search/steps.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';

/** Makes a client findable by its name, CUI, addresses and telephones, those of its contacts and sites too. */
export async function reindex(tx: Tx, clientId: Id<'client'>): Promise<void> {
  const { name, cui, vatId, phone, email } = await clients.findClient(tx, clientId);
  const people = await contacts.contactsOf(tx, clientId);
  const sites = await contacts.sitesOf(tx, clientId);
  await indexTerms(tx, 'client', clientId, [
    name,
    cui,
    vatId,
    phone,
    email,
    ...people.flatMap((one) => [one.name, one.phone, one.email]),
    ...sites.map((one) => one.name),
  ]);
}
