import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { dueForRegister } from './repo-register.ts';

/** Of whom ANAF's register is to be asked next, at most a hundred; empty when its word on everybody is fresh. */
export const nextRegisterStep = defineQuery({
  name: 'clients.nextRegisterStep',
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
  input: z.object({}),
  output: z.object({ ask: z.array(z.object({ clientId: id<'client'>(), cui: z.string() })) }),
  async run(tx) {
    const due = await dueForRegister(tx);
    return { ask: due.flatMap(({ clientId, cui }) => (cui === null ? [] : [{ clientId, cui }])) };
  },
});
