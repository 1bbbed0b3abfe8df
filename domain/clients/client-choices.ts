import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { queryTerms } from '#domain/search/model/terms.ts';
import { listPage } from './repo-list.ts';

/** Clients to choose from, by name: ours, or also those who may become so, after ours. What each owes is not asked. */
export const clientChoices = defineQuery({
  name: 'clients.clientChoices',
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
  input: z.object({ q: optional(z.string().max(100)), states: z.enum(['active', 'any']).default('active') }),
  output: z.object({
    clients: z.array(z.object({ id: id<'client'>(), name: z.string(), cui: z.string().nullable() })),
  }),
  async run(tx, _actor, { q, states }) {
    const filter = { kind: undefined, responsibleId: undefined, words: q === undefined ? [] : queryTerms(q) };
    const pageOf = async (state: 'active' | 'potential') =>
      (await listPage(tx, { ...filter, state }, undefined)).slice(0, PAGE_SIZE);
    return { clients: [...(await pageOf('active')), ...(states === 'any' ? await pageOf('potential') : [])] };
  },
});
