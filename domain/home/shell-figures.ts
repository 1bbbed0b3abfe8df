import { z } from 'zod';
import { hasRole, personOf } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { unreadNotices } from '#domain/notices/steps.ts';
import { daysLeft } from '#domain/plans/model/trial.ts';
import { shellRow } from './repo.ts';

/** Company, plan and the three numbers of the shell; without a company when its rows are still to be made. */
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
    /** Notices that are new to whoever looks. */
    notices: z.number().int(),
  }),
  async run(tx, actor) {
    const personId = hasRole(actor, 'administrator', 'sales', 'accounting') ? personOf(actor) : undefined;
    const [{ own, inbox, efactura }, notices] = await Promise.all([
      shellRow(tx),
      personId === undefined ? 0 : unreadNotices(tx, personId),
    ]);
    const trialDaysLeft = own?.state === 'trial' && own.endsAt ? daysLeft(own.endsAt, actor.asOf) : null;
    return {
      companyName: own?.name ?? null,
      plan: own?.plan ?? 'standard',
      trialDaysLeft,
      inbox,
      efactura,
      notices,
    };
  },
});
