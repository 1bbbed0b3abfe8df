import { personOf } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { clientValues } from '#domain/clients/model/checked-client.ts';
import type { ClientFields } from '#domain/clients/model/client.ts';
import {
  clientOf,
  createClientWithDeal,
  createDeal,
  duplicatesOf,
  holdIdentity,
  indexClient,
  rememberContact,
} from '#domain/clients/steps.ts';
import { indexTerms } from '#domain/search/steps.ts';
import * as leads from './repo.ts';

export interface NewLead {
  fields: ClientFields;
  contactName: string | undefined;
  wants: string;
  source: leads.LeadRow['source'];
  threadId: Id<'thread'> | null;
  assigneeId: PersonId | undefined;
  /** The client who asks again; without it a possible client is entered. */
  clientId: Id<'client'> | undefined;
  /** `ask` refuses when such a client may be there already; `ignore` enters another. */
  duplicates: 'ask' | 'ignore';
}

/**
 * Enters a lead with its client and deal. When a client with the CUI or e-mail is there, a person chooses, the product never guesses.
 * @throws NotFound · Conflict `leads.errors.duplicates` with the clients to choose from, `clients.errors.merged`
 */
export async function enterLead(tx: Tx, given: NewLead): Promise<leads.LeadRow> {
  const { fields, contactName, wants, source, threadId, clientId } = given;
  const responsibleId = given.assigneeId ?? personOf(tx.actor) ?? null;
  const party =
    clientId === undefined
      ? await newParty(tx, given, responsibleId)
      : await knownParty(tx, clientId, firstLine(wants));
  if (contactName !== undefined)
    await rememberContact(tx, party.clientId, {
      name: contactName,
      email: fields.email ?? null,
      phone: fields.phone ?? null,
    });
  const row = await leads.insertLead(tx, { ...party, source, wants, threadId, assigneeId: responsibleId });
  await indexTerms(tx, 'lead', row.id, [fields.name, fields.cui ?? null, fields.email ?? null, fields.phone ?? null]);
  await indexClient(tx, { id: party.clientId });
  tx.emit({ type: 'LeadCreated', subject: row.id, ...party, facts: { source } });
  return row;
}

async function newParty(tx: Tx, { fields, wants, duplicates }: NewLead, responsibleId: PersonId | null) {
  const { cui, email } = fields;
  await holdIdentity(tx, { cui, email });
  const choices = duplicates === 'ignore' ? [] : await duplicatesOf(tx, { cui, email });
  if (choices.length > 0) throw new Conflict('leads.errors.duplicates', { data: { choices } });
  const { client, deal } = await createClientWithDeal(
    tx,
    {
      ...clientValues(fields),
      state: 'potential',
      responsibleId,
      registerCheckedAt: fields.registerCheckedAt ?? null,
    },
    firstLine(wants),
  );
  return { clientId: client.id, dealId: deal.id };
}

async function knownParty(tx: Tx, clientId: Id<'client'>, title: string) {
  const client = await clientOf(tx, clientId);
  if (client.state === 'merged') throw new Conflict('clients.errors.merged');
  const deal = await createDeal(tx, { clientId, title });
  return { clientId, dealId: deal.id };
}

const TITLE = 120;
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').trim().slice(0, TITLE) || text.slice(0, TITLE);
