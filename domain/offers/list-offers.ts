import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { amount, civilDate, currency, cursor, id, instant, optional } from '#domain/kernel/schemas.ts';
import { asCurrency, asHead } from './as-head.ts';
import { APPROVALS, OFFER_STATES, OfferHead, type OfferState } from './model/offer.ts';
import * as offers from './repo.ts';

/** Saved views of the list, by the states that they hold. */
const VIEWS = {
  open: ['sent', 'viewed'],
  draft: ['draft'],
  accepted: ['accepted'],
  lost: ['declined', 'expired', 'withdrawn'],
} as const satisfies Record<string, readonly OfferState[]>;

/** Offers, newest first, with the sums of the whole filter by currency. */
export const listOffers = defineQuery({
  name: 'offers.listOffers',
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
  api: { method: 'GET', path: '/offers', summary: 'Offers' },
  input: z.object({
    view: optional(z.enum(['open', 'draft', 'accepted', 'lost'])),
    state: optional(z.enum(OFFER_STATES)),
    approval: optional(z.enum(APPROVALS)),
    clientId: optional(id<'client'>()),
    dealId: optional(id<'deal'>()),
    from: optional(civilDate()),
    to: optional(civilDate()),
    after: cursor(),
  }),
  output: pageOf(
    OfferHead.extend({
      clientName: z.string(),
      viewedAt: instant().nullable(),
      createdAt: instant(),
      preparedById: id<'person'>().nullable(),
    }),
  ).extend({
    totals: z.array(z.object({ currency: currency(), count: z.number().int(), gross: amount() })),
  }),
  async run(tx, _actor, { view, state, after, clientId, dealId, approval, from, to }) {
    const states = state ? [state] : view && VIEWS[view];
    const filter = { states, clientId, dealId, approval, from, to };
    const rows = await offers.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const page = paged(rows, ({ offer }) => [offer.createdAt.toISOString(), offer.id]);
    return {
      ...page,
      rows: page.rows.map(({ offer, clientName }) => ({
        ...asHead(offer),
        clientName,
        viewedAt: offer.viewedAt,
        createdAt: offer.createdAt,
        preparedById: offer.preparedById,
      })),
      totals: (await offers.totalsOf(tx, filter)).map((one) => ({ ...one, currency: asCurrency(one.currency) })),
    };
  },
});
