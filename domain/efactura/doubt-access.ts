import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { doubtRights } from './rights.ts';

/** SPV refused a question of ours for want of rights: the access is renewed, or the queue stops and a person is called. */
export const doubtAccess = defineVerb({
  name: 'efactura.doubtAccess',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ fault: z.enum(['token', 'rights']), text: z.string() }),
  output: z.object({}),
  async run(tx, _actor, { fault, text }) {
    await doubtRights(tx, fault, text);
    return {};
  },
});
