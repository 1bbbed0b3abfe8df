import { z } from 'zod';
import { CivilDay, Currency, Exchange, Issuer, Locale, Party, PricedLine, Totals } from '../layout/schema.ts';

/** A commercial offer. For a consumer every price is printed with VAT first. @law OUG 34/2014 art. 6, 8 */
export const OfferDocument = z.object({
  locale: Locale,
  number: z.string(),
  /** 1 for the first; `v2` and later are printed beside the number. */
  version: z.number().int(),
  state: z.enum(['draft', 'sent', 'accepted', 'expired', 'refused']),
  date: CivilDay,
  validUntil: CivilDay,
  audience: z.enum(['business', 'consumer']),
  issuer: Issuer,
  client: Party,
  attention: z.string().optional(),
  subject: z.string(),
  /** «Stimată Doamnă Ionescu,» and the paragraphs before the table. */
  opening: z.array(z.string()),
  currency: Currency,
  exchange: Exchange.optional(),
  showVat: z.boolean(),
  lines: z.array(PricedLine),
  totals: Totals,
  mentions: z.array(z.string()),
  deliveryTerms: z.string().optional(),
  paymentTerms: z.string().optional(),
  notIncluded: z.array(z.string()),
  /** Conditions in the company's own words. */
  terms: z.string().optional(),
  /** How the client accepts, in words: «Prin apăsarea butonului „Accept oferta” …». */
  acceptance: z.string(),
  /** Address of the page where the client answers. */
  link: z.string().optional(),
  contact: z
    .object({
      name: z.string(),
      position: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
    })
    .optional(),
  /** Who accepted and when, once accepted. */
  accepted: z.object({ by: z.string(), at: z.date() }).optional(),
  /** Pre-contract information and the withdrawal form of a consumer, each on its own page. */
  enclosures: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })),
});
export type OfferDocument = z.infer<typeof OfferDocument>;
