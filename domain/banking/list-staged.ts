import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { amount, civilDate, cursor, id } from '#domain/kernel/schemas.ts';
import { findImport } from './repo-import.ts';
import { listStaged as page } from './repo-statements.ts';

/** The entries of a file that waits, in its order; `isKnown` are those that the account has already. @throws NotFound */
export const listStaged = defineQuery({
  name: 'banking.listStaged',
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
  api: {
    method: 'GET',
    path: '/statement-imports/{importId}/entries',
    summary: 'Entries of a statement file that waits',
  },
  input: z.object({ importId: id<'bankImport'>(), after: cursor() }),
  output: pageOf(
    z.object({
      id: z.string(),
      bookedDay: civilDate(),
      amount: amount(),
      sign: z.enum(['+', '-']),
      currency: z.string(),
      counterparty: z.string().nullable(),
      iban: z.string().nullable(),
      remittance: z.string(),
      reference: z.string().nullable(),
      isKnown: z.boolean(),
    }),
  ),
  async run(tx, _actor, { importId, after }) {
    await findImport(tx, importId);
    const rows = await page(tx, importId, after === undefined ? undefined : decodeCursor(after));
    const { rows: shown, ...more } = paged(rows, ({ statement, entry }) => [String(statement), String(entry.position)]);
    return {
      ...more,
      rows: shown.map(({ entry, isKnown }) => ({ ...entry, currency: entry.currency.trim(), isKnown })),
    };
  },
});
