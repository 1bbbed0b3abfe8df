import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { COPY_MS } from './model/terms.ts';
import * as copies from './repo-export.ts';

/** What became of a copy: it may be fetched for a while, it could not be made, or its time is over. Doing it again changes nothing. */
export const settleExport = defineVerb({
  name: 'portability.settleExport',
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
  input: z.object({
    exportId: id<'companyExport'>(),
    outcome: z.discriminatedUnion('state', [
      z.object({
        state: z.literal('ready'),
        parts: z.number().int().min(1),
        size: z.string().regex(/^[0-9]+$/),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
      z.object({ state: z.literal('failed') }),
      z.object({ state: z.literal('expired') }),
    ]),
  }),
  output: z.object({ exportId: id<'companyExport'>() }),
  async run(tx, _actor, { exportId, outcome }) {
    const { state } = await copies.findExport(tx, exportId);
    const isNews = outcome.state === 'expired' ? state === 'ready' : state === 'asked';
    if (!isNews) return { exportId };
    if (outcome.state === 'ready') {
      const { parts, size, sha256 } = outcome;
      const expiresAt = new Date(tx.asOf.getTime() + COPY_MS);
      await copies.updateExport(tx, exportId, { state: 'ready', parts, size: BigInt(size), sha256, readyAt: tx.asOf, expiresAt }); // prettier-ignore
    } else await copies.updateExport(tx, exportId, { state: outcome.state });
    tx.emit({ type: 'CompanyExportSettled', subject: exportId, wakes: 'account' });
    return { exportId };
  },
});
