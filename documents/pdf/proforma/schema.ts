import { z } from 'zod';
import {
  CivilDay,
  Currency,
  Exchange,
  Issuer,
  Locale,
  Party,
  PaymentBox,
  PricedLine,
  Reference,
  Totals,
} from '../layout/schema.ts';

/** A request for payment without fiscal value: own series, never in RO e-Factura, never in the VAT journal. */
export const ProformaDocument = z.object({
  locale: Locale,
  series: z.string(),
  number: z.string(),
  state: z.enum(['draft', 'issued', 'annulled']),
  issueDate: CivilDay,
  dueDate: CivilDay.optional(),
  seller: Issuer,
  buyer: Party,
  buyerCode: z.string().optional(),
  currency: Currency,
  exchange: Exchange.optional(),
  showVat: z.boolean(),
  lines: z.array(PricedLine),
  totals: Totals,
  mentions: z.array(z.string()),
  references: z.array(Reference),
  payment: PaymentBox.optional(),
  notes: z.string().optional(),
  preparedBy: z.string().optional(),
});
export type ProformaDocument = z.infer<typeof ProformaDocument>;
