import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import { optional } from '#domain/kernel/schemas.ts';
import { duplicatesOf } from './duplicates.ts';
import { Duplicate } from './model/client.ts';

/** Clients with this CUI, then with exactly this e-mail. What is no CUI is looked for as none. */
export const checkDuplicates = defineQuery({
  name: 'clients.checkDuplicates',
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
  api: { method: 'GET', path: '/clients/duplicates', summary: 'Clients with this CUI or e-mail' },
  input: z.object({ cui: optional(z.string().max(20)), email: optional(z.string().trim().max(254)) }),
  output: z.object({ rows: z.array(Duplicate) }),
  async run(tx, _actor, { cui, email }) {
    const parsed = cui === undefined ? undefined : parseCui(cui);
    return { rows: await duplicatesOf(tx, { cui: parsed, email }) };
  },
});
