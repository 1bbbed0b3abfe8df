import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { convertOpenLeads } from '#domain/leads/steps.ts';
import { reindex } from './reindex.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import { holdIdentities } from './repo-duplicates.ts';

import { duplicatesOf } from './duplicates.ts';

/** Who may already be this client, by CUI, then by exact e-mail. */
export { duplicatesOf };

/** A client's row. @throws NotFound */
export const clientOf = (tx: Tx, id: Id<'client'>) => clients.findClient(tx, id);

/** Everybody whose past is this client's: itself and the possible clients that were merged into it, whatever way. */
export async function selvesOf(tx: Tx, id: Id<'client'>): Promise<Id<'client'>[]> {
  const all = [id];
  for (let found = await clients.mergedInto(tx, all); found.length > 0; found = await clients.mergedInto(tx, found))
    all.push(...found);
  return all;
}

export const lockClient = (tx: Tx, id: Id<'client'>) => clients.lockClient(tx, id);

/** Enters a client and a first piece of business with it; both findable at once. */
export async function createClientWithDeal(tx: Tx, values: clients.ClientValues, dealTitle: string) {
  const client = await clients.insertClient(tx, values);
  const deal = await clients.insertDeal(tx, client.id, dealTitle);
  await indexClient(tx, client);
  return { client, deal };
}

/** Makes a client findable by name, CUI, telephones and addresses, its contacts' too. */
export const indexClient = (tx: Tx, { id }: Pick<clients.ClientRow, 'id'>) => reindex(tx, id);

/** Remembers a person at a client, after those who are there; whose address is known there already is not entered again. */
export async function rememberContact(
  tx: Tx,
  clientId: Id<'client'>,
  person: { name: string; email: string | null; phone: string | null },
): Promise<void> {
  const known = (await contacts.contactsOf(tx, clientId)).map(({ email }) => email);
  if (person.email === null || !known.includes(person.email)) await contacts.insertContact(tx, clientId, person);
}

/** Holds everybody else who is about to enter somebody with this CUI or e-mail, until commit. */
export const holdIdentity = holdIdentities;

/** A possible client who was none leaves the lists; a client stays. */
export async function archivePotential(tx: Tx, id: Id<'client'>): Promise<void> {
  const { state } = await clients.lockClient(tx, id);
  if (state === 'potential') await clients.updateClient(tx, id, { state: 'archived' });
}

/** Clients of this exact address who are possible or active, themselves or through a contact. */
export const clientsOfAddress = async (tx: Tx, email: string) =>
  (await duplicatesOf(tx, { email })).filter(({ state }) => state === 'active' || state === 'potential');

export const createDeal = (tx: Tx, { clientId, title }: { clientId: Id<'client'>; title: string }) =>
  clients.insertDeal(tx, clientId, title);

/** A deal's row, which names its client. @throws NotFound */
export const dealOf = (tx: Tx, id: Id<'deal'>) => clients.findDeal(tx, id);

export const setDealState = clients.setDealState;

/** What the client of a deal is: company, institution, person, foreign. @throws NotFound */
export const clientKindOfDeal = clients.kindOfDeal;

/** The deals of a client, oldest first. */
export const dealsOf = (tx: Tx, clientId: Id<'client'>) => clients.dealsInOrder(tx, clientId);

export interface Contracted {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
  currency: string;
  origin: 'offer' | 'manual' | 'addendum' | 'extra_work';
  contractId?: Id<'contract'>;
  siteId?: Id<'site'>;
  lines: readonly Pick<
    clients.ContractedValues,
    | 'originId'
    | 'serviceId'
    | 'name'
    | 'description'
    | 'unit'
    | 'unitPrice'
    | 'discount'
    | 'vatCategory'
    | 'vatRate'
    | 'exemptionReason'
    | 'cpv'
    | 'priceBasis'
    | 'rhythm'
    | 'contracted'
    | 'position'
  >[];
}

/** Adds what a client has bought to its list, in order. What an offer line brought already is not brought again. @returns the rows added now */
export const addContractedServices = (tx: Tx, { lines, ...common }: Contracted) =>
  clients.insertContracted(
    tx,
    lines.map(
      ({
        originId,
        serviceId,
        name,
        description,
        unit,
        unitPrice,
        discount,
        vatCategory,
        vatRate,
        exemptionReason,
        cpv,
        priceBasis,
        rhythm,
        contracted,
        position,
      }) => ({
        ...common,
        originId: originId ?? null,
        serviceId: serviceId ?? null,
        name,
        description: description ?? null,
        unit,
        unitPrice,
        discount: discount ?? 0,
        vatCategory,
        vatRate,
        exemptionReason: exemptionReason ?? null,
        cpv: cpv ?? null,
        priceBasis: priceBasis ?? 'per_unit',
        rhythm: rhythm ?? 'once',
        contracted,
        position: position ?? 1,
      }),
    ),
  );

export const contractedServicesOf = (tx: Tx, clientId: Id<'client'>) => clients.contractedOf(tx, clientId);

/** The rows, locked in the order of their ids; a foreign or missing id is simply absent. */
export const lockContractedServices = (tx: Tx, ids: readonly Id<'contractedService'>[]) =>
  clients.lockContracted(tx, ids);

/** Moves a service's delivered, accepted or invoiced quantity by thousandths, up or down. */
export const moveQuantities = (tx: Tx, id: Id<'contractedService'>, moves: clients.Moves) =>
  clients.moveContracted(tx, id, moves);

/** Moves what was invoiced of services by thousandths, up or down. @throws NotFound when one is not there */
export async function moveInvoicedQuantities(
  tx: Tx,
  moves: readonly { id: Id<'contractedService'>; quantity: bigint }[],
): Promise<void> {
  if (moves.length === 0) return;
  if ((await clients.addInvoiced(tx, moves)) < new Set(moves.map((one) => one.id)).size) throw new NotFound();
}

/** Puts the services of a deal that have no contract yet under this one. */
export const attachContract = (tx: Tx, dealId: Id<'deal'>, contractId: Id<'contract'>) =>
  clients.attachContract(tx, dealId, contractId);

/**
 * A possible client becomes one, and all its leads are converted; of a client who is there only the lead of this deal is.
 * Done twice it is done once.
 */
export async function activateClient(tx: Tx, id: Id<'client'>, dealId?: Id<'deal'>): Promise<void> {
  const row = await clients.lockClient(tx, id);
  if (row.state !== 'potential') {
    if (dealId !== undefined) await convertOpenLeads(tx, id, dealId);
    return;
  }
  await convertOpenLeads(tx, id, undefined);
  await clients.updateClient(tx, id, { state: 'active', activeSince: tx.asOf });
  tx.emit({ type: 'ClientConverted', subject: id, clientId: id });
}

/** Who is written to: the first contact with an address, else the client's own. Undefined when neither has one. */
export async function recipientOf(
  tx: Tx,
  clientId: Id<'client'>,
): Promise<{ email: string; name?: string } | undefined> {
  const contact = await clients.firstContact(tx, clientId);
  if (contact?.email) return { email: contact.email, name: contact.name };
  const { email } = await clients.findClient(tx, clientId);
  return email === null ? undefined : { email };
}
