import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Compensation } from './model/compensation.ts';
import * as compensations from './repo.ts';

/** One compensation report. @throws NotFound */
export const showCompensation = defineQuery({
  name: 'compensations.showCompensation',
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
  api: { method: 'GET', path: '/compensations/{compensationId}', summary: 'One compensation report' },
  input: z.object({ compensationId: id<'compensation'>() }),
  output: Compensation.extend({ clientName: z.string() }),
  async run(tx, _actor, { compensationId }) {
    const row = await compensations.findCompensation(tx, compensationId);
    return { ...row, clientName: (await clientOf(tx, row.clientId)).name };
  },
});
