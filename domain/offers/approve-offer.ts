import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { OfferHead } from './model/offer.ts';
import * as offers from './repo.ts';

/** An administrator lets a discount above the company's limit pass; the offer can then be sent. @throws NotFound · Conflict `offers.errors.notWaiting` */
export const approveOffer = defineVerb({
  name: 'offers.approveOffer',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/offers/{offerId}/approve', summary: 'Approve a discount above the limit' },
  input: z.object({ offerId: id<'offer'>() }),
  output: OfferHead,
  async run(tx, actor, { offerId }) {
    const { approval, clientId, dealId } = await offers.lockOffer(tx, offerId);
    if (approval !== 'waiting') throw new Conflict('offers.errors.notWaiting');
    const approvedById = personOf(actor) ?? null;
    tx.emit({ type: 'OfferApproved', subject: offerId, clientId, dealId });
    return asHead(await offers.updateOffer(tx, offerId, { approval: 'approved', approvedById }));
  },
});
