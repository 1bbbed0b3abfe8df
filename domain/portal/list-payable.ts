import { z } from 'zod';
import { dealOfLink } from '#domain/collections/steps-payable.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { Paper } from './model/paper.ts';
import { papersToPay } from './papers.ts';

/** What is to be paid of the business of the link's document: a proforma or an advance, so that what is signed is paid at once. Empty for other links */
export const listPayable = defineQuery({
  name: 'portal.listPayable',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({ papers: z.array(Paper) }),
  async run(tx, actor) {
    if (actor.kind !== 'client') throw new NotFound();
    const dealId = await dealOfLink(tx, actor);
    return { papers: dealId === undefined ? [] : await papersToPay(tx, { clientId: actor.clientId, dealId }) };
  },
});
