import { z } from 'zod';
import { dueAcceptance } from '#domain/acceptance/steps.ts';
import { dueContracts } from '#domain/contracts/steps.ts';
import { dueDeliveries } from '#domain/deliveries/steps.ts';
import { dueIssueTerms } from '#domain/invoicing/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { dueOffers } from '#domain/offers/steps.ts';
import { dueSignatures } from '#domain/signing/steps.ts';
import { DUE_ACTS, earliestDue, keyOf } from './model/due.ts';

/** What is pending for a client first, and from when. Mails that are due go before everything else that is. */
export const nextDue = defineQuery({
  name: 'pipeline.nextDue',
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
    clientId: id<'client'>(),
    /** Keys of acts that are left out. */
    without: z.array(z.string()).default([]),
  }),
  output: z.object({ due: z.object({ act: z.enum(DUE_ACTS), id: z.string(), at: instant() }).nullable() }),
  async run(tx, _actor, { clientId, without }) {
    const dues = [
      ...(await dueDeliveries(tx, clientId)),
      ...(await dueOffers(tx, clientId)),
      ...(await dueSignatures(tx, clientId)),
      ...(await dueContracts(tx, clientId)),
      ...(await dueAcceptance(tx, clientId)),
      ...(await dueIssueTerms(tx, clientId)),
    ];
    return { due: earliestDue(dues.filter((due) => !without.includes(keyOf(due)))) ?? null };
  },
});
