import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import { statementsToMatch } from './repo-matching-list.ts';

/** «De potrivit»: the latest statements with entries about which nothing is decided. */
export const listToMatch = defineQuery({
  name: 'banking.listToMatch',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/statements-to-match', summary: 'Statements with entries that wait' },
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: id<'bankStatement'>(),
        bankName: z.string(),
        iban: z.string(),
        currency: z.string().nullable(),
        firstDay: civilDate().nullable(),
        lastDay: civilDate().nullable(),
        decided: z.number().int(),
        total: z.number().int(),
      }),
    ),
  }),
  run: async (tx) => ({ rows: (await statementsToMatch(tx)).filter(({ decided, total }) => decided < total) }),
});
