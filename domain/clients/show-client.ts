import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id, quantity, unitPrice } from '#domain/kernel/schemas.ts';
import { Client } from './model/client.ts';
import { openOf } from './repo-list.ts';
import * as clients from './repo.ts';

const Contracted = z.object({
  id: id<'contractedService'>(),
  dealId: id<'deal'>(),
  name: z.string(),
  unit: z.string(),
  unitPrice: unitPrice(),
  currency: z.string(),
  discount: z.number().int(),
  vatCategory: z.string(),
  vatRate: z.number().int(),
  priceBasis: z.enum(['per_unit', 'per_visit', 'per_month']),
  rhythm: z.enum(['once', 'on_call', 'weekly', 'every_n_weeks', 'monthly']),
  state: z.enum(['active', 'ended']),
  startDate: civilDate().nullable(),
  endDate: civilDate().nullable(),
  contracted: quantity(),
  delivered: quantity(),
  accepted: quantity(),
  invoiced: quantity(),
});

/** A client with its contacts, sites, deals, contracted services and what is open. @throws NotFound */
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
  api: { method: 'GET', path: '/clients/{clientId}', summary: 'A client with its services and balance' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({
    client: Client,
    contacts: z.array(
      z.object({
        id: id<'contact'>(),
        name: z.string(),
        role: z.string().nullable(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
      }),
    ),
    sites: z.array(
      z.object({
        id: id<'site'>(),
        name: z.string(),
        street: z.string().nullable(),
        city: z.string().nullable(),
        accessNotes: z.string().nullable(),
      }),
    ),
    deals: z.array(z.object({ id: id<'deal'>(), title: z.string(), state: z.enum(['open', 'won', 'lost', 'closed']) })),
    services: z.array(Contracted),
    open: z.array(z.object({ currency: z.string(), open: amount(), overdue: amount() })),
  }),
  async run(tx, actor, { clientId }) {
    const client = await clients.findClient(tx, clientId);
    return {
      client,
      contacts: await clients.contactsOf(tx, clientId),
      sites: await clients.sitesOf(tx, clientId),
      deals: await clients.dealsOf(tx, clientId),
      services: await clients.contractedOf(tx, clientId),
      open: await openOf(tx, clientId, actor.asOf),
    };
  },
});
