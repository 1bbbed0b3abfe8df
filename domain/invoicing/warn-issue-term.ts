import { z } from 'zod';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { required } from '#domain/kernel/required.ts';
import { id } from '#domain/kernel/schemas.ts';
import { warn } from './warning-term.ts';

/**
 * Warns the company that something delivered must be invoiced soon: 10, 5 and 2 days before the last legal day, once each.
 * @law Cod fiscal art. 319 (16)
 */
export const warnIssueTerm = defineVerb({
  name: 'invoicing.warnIssueTerm',
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
  input: z.object({ contractedServiceId: id<'contractedService'>() }),
  output: z.object({ isWarned: z.boolean() }),
  async run(tx, _actor, { contractedServiceId: subject }) {
    const { clientId } = required(await lockContractedServices(tx, [subject]));
    return { isWarned: await warn(tx, { clientId, subject, path: `/invoices/new?client=${clientId}` }) };
  },
});
