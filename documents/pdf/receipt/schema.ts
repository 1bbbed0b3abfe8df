import { z } from 'zod';
import { Address, CivilDay, Currency, Issuer, Locale } from '../layout/schema.ts';

/** A cash receipt (chitanță), two copies on one page; annulled it is kept and printed with ANULAT. */
export const ReceiptDocument = z.object({
  locale: Locale,
  series: z.string(),
  number: z.string(),
  state: z.enum(['issued', 'annulled']),
  date: CivilDay,
  issuer: Issuer,
  payer: z.object({
    name: z.string(),
    fiscalCode: z.string().optional(),
    tradeRegisterNumber: z.string().optional(),
    address: Address.optional(),
  }),
  amount: z.bigint(),
  currency: Currency,
  /** «o mie două sute treizeci și patru de lei și cincizeci și șase de bani». */
  amountInWords: z.string(),
  /** «c/v factura SRV 0012 din 20.11.2026». */
  purpose: z.string(),
  cashier: z.string().optional(),
});
export type ReceiptDocument = z.infer<typeof ReceiptDocument>;
