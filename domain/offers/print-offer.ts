import { z } from 'zod';
import type { OfferDocument } from '#documents/pdf/offer/schema.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { offerPaper } from './paper.ts';

/** Any version of an offer as its paper. @throws NotFound */
export const printOffer = defineQuery({
  name: 'offers.printOffer',
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
  input: z.object({ offerId: id<'offer'>(), version: z.coerce.number().int().min(1).optional() }),
  output: z.object({ fileName: z.string(), createdAt: instant(), document: z.custom<OfferDocument>() }),
  async run(tx, _actor, { offerId, version }) {
    const { document, ...paper } = await offerPaper(tx, offerId, version);
    return { ...paper, document: document.data };
  },
});
