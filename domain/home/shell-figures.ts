import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { daysLeft } from '#domain/plans/model/trial.ts';
import { shellRow } from './repo.ts';

/** Company, plan and the two numbers of the rail; without a company when its rows are still to be made. */
export const shellFigures = defineQuery({
  name: 'home.shellFigures',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({}),
  output: z.object({
    companyName: z.string().nullable(),
    plan: z.enum(['standard', 'premium']),
    trialDaysLeft: z.number().int().nullable(),
    inbox: z.number().int(),
    efactura: z.number().int(),
  }),
  async run(tx, actor) {
    const { own, inbox, efactura } = await shellRow(tx);
    const trialDaysLeft = own?.state === 'trial' && own.endsAt ? daysLeft(own.endsAt, actor.asOf) : null;
    return { companyName: own?.name ?? null, plan: own?.plan ?? 'standard', trialDaysLeft, inbox, efactura };
  },
});
