import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged } from '#domain/kernel/keyset.ts';
import { cursor } from '#domain/kernel/schemas.ts';
import { Compensation } from './model/compensation.ts';
import * as compensations from './repo.ts';

/** Compensation reports, the latest first. */
export const listCompensations = defineQuery({
  name: 'compensations.listCompensations',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/compensations', summary: 'Compensation reports' },
  input: z.object({ after: cursor() }),
  output: z.object({ rows: z.array(Compensation.extend({ clientName: z.string() })), next: z.string().optional() }),
  async run(tx, _actor, { after }) {
    const page = paged(
      await compensations.compensationPage(tx, after === undefined ? undefined : decodeCursor(after)),
      ({ compensation }) => [compensation.day, compensation.id],
    );
    return { ...page, rows: page.rows.map(({ compensation, clientName }) => ({ ...compensation, clientName })) };
  },
});
