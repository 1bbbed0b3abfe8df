import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { EXPORT_STATES } from './model/states.ts';
import * as closings from './repo-closing.ts';
import * as copies from './repo-export.ts';

/** Copies of the company and how far they are, and whether the account is about to be closed. */
export const showPortability = defineQuery({
  name: 'portability.showPortability',
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
  output: z.object({
    exports: z.array(
      z.object({
        id: id<'companyExport'>(),
        state: z.enum(EXPORT_STATES),
        askedById: z.string().nullable(),
        createdAt: instant(),
        done: z.number().int(),
        total: z.number().int(),
        size: z.string().nullable(),
        sha256: z.string().nullable(),
        expiresAt: instant().nullable(),
      }),
    ),
    closing: z.object({ id: z.string(), closesAt: instant(), askedById: z.string().nullable() }).nullable(),
    companyName: z.string(),
    /** Until when the papers would be kept if the account were closed now. */
    retainUntil: z.string(),
  }),
  async run(tx) {
    const [rows, closing, { name }, retainUntil] = await Promise.all([
      copies.listExports(tx),
      closings.openClosing(tx),
      closings.companyOf(tx),
      closings.retentionOf(tx),
    ]);
    return {
      exports: rows.map((row) => ({ ...row, size: row.size === null ? null : row.size.toString() })),
      closing: closing ?? null,
      companyName: name,
      retainUntil,
    };
  },
});
