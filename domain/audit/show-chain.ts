import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import * as chain from './repo-chain.ts';

/** How long the company's chain is, and how many entries are about to be linked. */
export const showChain = defineQuery({
  name: 'audit.showChain',
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
  input: z.object({}),
  output: z.object({ links: z.string(), waiting: z.number().int() }),
  async run(tx) {
    const [{ sequence }, { count }] = await Promise.all([chain.headOf(tx), chain.waitingOf(tx)]);
    return { links: sequence.toString(), waiting: count };
  },
});
