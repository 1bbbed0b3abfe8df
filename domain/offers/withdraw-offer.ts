import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { OfferHead, type OfferState } from './model/offer.ts';
import { offerFacts } from './offer-facts.ts';
import * as offers from './repo.ts';

const WITHDRAWABLE: readonly OfferState[] = ['draft', 'sent', 'viewed'];

/** Takes an offer back before it is answered; its link then says so. @throws NotFound · Conflict `offers.errors.answered` */
export const withdrawOffer = defineVerb({
  name: 'offers.withdrawOffer',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/offers/{offerId}/withdraw', summary: 'Withdraw an offer' },
  input: z.object({ offerId: id<'offer'>() }),
  output: OfferHead,
  async run(tx, _actor, { offerId }) {
    const current = await offers.lockOffer(tx, offerId);
    if (!WITHDRAWABLE.includes(current.state)) throw new Conflict('offers.errors.answered');
    const withdrawn = await offers.updateOffer(tx, offerId, { state: 'withdrawn' });
    tx.emit({ type: 'OfferWithdrawn', ...offerFacts(withdrawn) });
    return asHead(withdrawn);
  },
});
