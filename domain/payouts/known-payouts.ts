import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import * as payouts from './repo.ts';

/** Payouts about which the card service has said its last word: they need not be read again. */
export const knownPayouts = defineQuery({
  name: 'payouts.knownPayouts',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({}),
  output: z.object({ references: z.array(z.string()) }),
  run: async (tx) => ({ references: await payouts.settledReferences(tx) }),
});
