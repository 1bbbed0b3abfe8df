import { z } from 'zod';
import { Locale } from '../layout/schema.ts';

/** Texts of somebody else's file, as they stand in it; what it does not say is absent. Numbers keep their decimal point. */
const text = () => z.string().optional();

const Trader = z.object({
  name: text(),
  /** VAT or tax code as written. */
  code: text(),
  registration: text(),
  address: text(),
  contact: text(),
});

/** A supplier's invoice as far as it could be read; nothing in it is corrected or filled in. */
export const ReceivedInvoice = z.object({
  kind: z.enum(['invoice', 'creditNote']),
  number: text(),
  issueDate: text(),
  dueDate: text(),
  currency: text(),
  supplier: Trader,
  buyer: Trader,
  notes: z.array(z.string()),
  references: z.array(z.object({ kind: z.enum(['contract', 'order', 'invoice']), number: z.string() })),
  iban: text(),
  bank: text(),
  paymentTerms: text(),
  lines: z.array(
    z.object({
      name: text(),
      description: text(),
      quantity: text(),
      unit: text(),
      price: text(),
      net: text(),
      vatRate: text(),
    }),
  ),
  allowances: z.array(z.object({ reason: text(), amount: text(), kind: z.enum(['allowance', 'charge']) })),
  vat: z.array(z.object({ category: text(), rate: text(), base: text(), tax: text() })),
  net: text(),
  tax: text(),
  gross: text(),
  prepaid: text(),
  payable: text(),
  attachments: z.array(z.string()),
});
export type ReceivedInvoice = z.infer<typeof ReceivedInvoice>;

/** The same as a page for people, which says of itself that it is not the original. */
export const ReceivedDocument = z.object({ locale: Locale, uploadIndex: z.string(), invoice: ReceivedInvoice });
export type ReceivedDocument = z.infer<typeof ReceivedDocument>;
