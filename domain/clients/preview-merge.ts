import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import { mergeFault, filledIn } from './model/merging.ts';
import { Client } from './model/client.ts';
import * as clients from './repo.ts';
import { countOf, hasPapers, MOVED_KINDS } from './repo-merge.ts';
import { balancesOf } from './repo-shown.ts';

const Card = Client.pick({
  id: true,
  name: true,
  kind: true,
  state: true,
  cui: true,
  cnp: true,
  vatId: true,
  city: true,
  email: true,
});

/** What would become of two clients if they were united, and why they cannot be, if so. @throws NotFound */
export const previewMerge = defineQuery({
  name: 'clients.previewMerge',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/clients/{clientId}/merging', summary: 'What uniting two clients would move' },
  input: z.object({ clientId: id<'client'>(), intoClientId: id<'client'>() }),
  output: z.object({
    from: Card,
    into: Card,
    moves: z.array(z.object({ kind: z.enum(MOVED_KINDS), count: z.number().int() })),
    balances: z.array(z.object({ currency: z.string(), open: amount(), overdue: amount() })),
    filled: z.array(z.string()),
    hasPapers: z.boolean(),
    fault: z
      .enum([
        'clients.errors.sameClient',
        'clients.errors.merged',
        'clients.errors.notInto',
        'clients.errors.otherIdentity',
        'clients.errors.otherKind',
      ])
      .nullable(),
  }),
  async run(tx, actor, { clientId, intoClientId }) {
    const [from, into] = [await clients.findClient(tx, clientId), await clients.findClient(tx, intoClientId)];
    const papers = await hasPapers(tx, clientId);
    return {
      from,
      into,
      moves: (await countOf(tx, clientId)).filter(({ count }) => count > 0),
      balances: await balancesOf(tx, clientId, civilDateOf(actor.asOf)),
      filled: Object.keys(filledIn(from, into)),
      hasPapers: papers,
      fault: mergeFault(from, into, { hasPapers: papers }) ?? null,
    };
  },
});
