import { addClient } from '#domain/clients/add-client.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { addSite } from '#domain/clients/add-site.ts';
import { setResponsible } from '#domain/clients/set-responsible.ts';
import { CLIENTS, type ClientKey } from './clients-data.ts';
import { as, type World } from './world.ts';

export type { ClientKey } from './clients-data.ts';

/** Enters a client of the demo company with contact, place and responsible person; one that is there already stays. */
export async function enterClient(world: World, key: ClientKey, at: Date): Promise<void> {
  if (world.clients.has(key)) return;
  const known = CLIENTS.find((one) => one.key === key);
  if (!known) throw new Error(`there is no client «${key}»`);
  const { key: _, contact, site, responsible, ...fields } = known;
  const seller = as(world, responsible, at);
  const { id: clientId, dealId } = await addClient(seller, { ...fields, dealTitle: 'Servicii curente' });
  if (contact) await addContact(seller, { clientId, ...contact });
  if (site) await addSite(seller, { clientId, ...site });
  const deputyId = as(world, responsible === 'ioana' ? 'vlad' : 'ioana', at).personId;
  await setResponsible(seller, { clientId, responsibleId: seller.personId, deputyId });
  world.clients.set(key, { clientId, dealId });
}
