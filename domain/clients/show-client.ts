import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import { asClient } from './as-client.ts';
import { Client, Deal } from './model/client.ts';
import { Contact, Site } from './model/contact.ts';
import { ContractedService } from './model/contracted.ts';
import { RegisterEntry } from './model/register.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import * as shown from './repo-shown.ts';
import { registerOf } from './steps-register.ts';

/** A client with its people, places, deals, services and what it owes. A merged client names the one it was merged into. @throws NotFound */
export const showClient = defineQuery({
  name: 'clients.showClient',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/clients/{clientId}', summary: 'One client' },
  input: z.object({ clientId: id<'client'>() }),
  output: Client.extend({
    contacts: z.array(Contact),
    sites: z.array(Site),
    closedSites: z.array(Site),
    deals: z.array(Deal),
    services: z.array(ContractedService),
    balances: z.array(z.object({ currency: z.string(), open: amount(), overdue: amount() })),
    responsibleName: z.string().nullable(),
    deputyName: z.string().nullable(),
    /** What ANAF's register last said of the client's CUI; null when it was not asked. */
    register: RegisterEntry.nullable(),
  }),
  async run(tx, actor, { clientId }) {
    const client = await clients.findClient(tx, clientId);
    const members = client.responsibleId || client.deputyId ? await membersOf(tx) : undefined;
    const nameOf = (person: PersonId | null) => (person === null ? null : (members?.get(person)?.name ?? null));
    return {
      ...asClient(client),
      contacts: await contacts.contactsOf(tx, clientId),
      sites: await contacts.sitesOf(tx, clientId),
      closedSites: await contacts.closedSitesOf(tx, clientId),
      deals: await clients.dealsOf(tx, clientId),
      services: await shown.contractedShown(tx, clientId, undefined),
      balances: await shown.balancesOf(tx, clientId, civilDateOf(actor.asOf)),
      responsibleName: nameOf(client.responsibleId),
      deputyName: nameOf(client.deputyId),
      register: (await registerOf(tx, client)) ?? null,
    };
  },
});
