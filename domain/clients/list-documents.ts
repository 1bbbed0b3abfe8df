import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id, instant, optional } from '#domain/kernel/schemas.ts';
import * as clients from './repo.ts';
import { documentsOf } from './repo-documents.ts';

const MOST = 200;

/** The papers of a client, or of one of its deals, newest first; at most two hundred. @throws NotFound */
export const listDocuments = defineQuery({
  name: 'clients.listDocuments',
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
  api: { method: 'GET', path: '/clients/{clientId}/documents', summary: 'Papers of a client' },
  input: z.object({ clientId: id<'client'>(), dealId: optional(id<'deal'>()) }),
  output: z.object({
    rows: z.array(
      z.object({
        kind: z.enum(['offer', 'contract', 'acceptance', 'invoice']),
        id: z.string(),
        number: z.string().nullable(),
        state: z.string(),
        date: civilDate().nullable(),
        amount: amount(),
        currency: z.string(),
        createdAt: instant(),
      }),
    ),
  }),
  async run(tx, _actor, { clientId, dealId }) {
    await clients.findClient(tx, clientId);
    return { rows: await documentsOf(tx, clientId, dealId, MOST) };
  },
});
