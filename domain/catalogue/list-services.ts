import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { cursor } from '#domain/kernel/schemas.ts';
import { serviceUse } from '#domain/offers/steps.ts';
import { asService } from './as-service.ts';
import { Service, SERVICE_STATES, ServiceUse } from './model/service.ts';
import * as services from './repo.ts';

/** The catalogue by name, with how much of each service was offered and contracted. */
export const listServices = defineQuery({
  name: 'catalogue.listServices',
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
  api: { method: 'GET', path: '/services', summary: 'Services of the catalogue' },
  input: z.object({ state: z.enum(SERVICE_STATES).default('active'), after: cursor() }),
  output: pageOf(Service.extend({ use: ServiceUse })),
  async run(tx, _actor, { state, after }) {
    const rows = await services.listPage(tx, { state, after: after === undefined ? undefined : decodeCursor(after) });
    const { rows: shown, ...rest } = paged(rows, (row) => [row.name, row.id]);
    const use = await serviceUse(
      tx,
      shown.map((row) => row.id),
    );
    return { rows: shown.map((row) => ({ ...asService(row), use: use(row.id) })), ...rest };
  },
});
