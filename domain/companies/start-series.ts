import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as companies from './repo.ts';

/**
 * Says where a series goes on («de unde continuați?») and how it is written, once: after its first document neither changes.
 * @throws NotFound · Conflict `companies.errors.seriesInUse`
 */
export const startSeries = defineVerb({
  name: 'companies.startSeries',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/series/{seriesId}/start', summary: 'Set where a series continues' },
  input: z.object({
    seriesId: id<'series'>(),
    prefix: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z][A-Z0-9]{0,9}$/),
    next: z.coerce.number().int().min(1).max(9_999_999),
  }),
  output: z.object({}),
  async run(tx, _actor, { seriesId, prefix, next }) {
    const current = await companies.lockSeries(tx, seriesId);
    if (current.last >= current.startsAt) throw new Conflict('companies.errors.seriesInUse', { fields: ['next'] });
    await companies.startSeriesAt(tx, seriesId, next, prefix);
    tx.emit({ type: 'CompanyChanged', subject: seriesId });
    return {};
  },
});
