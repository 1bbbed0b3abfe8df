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
  Representative,
  Totals,
} from '../layout/schema.ts';

/** Everything an invoice prints. @law Cod fiscal art. 319 (20) */
export const InvoiceDocument = z.object({
  locale: Locale,
  /** Series and number as printed: `SRV`, `0012`; both empty on the preview of a draft. */
  series: z.string(),
  number: z.string(),
  kind: z.enum(['invoice', 'advance', 'storno', 'selfBilled']),
  /**
   * draft: «CIORNĂ» over the page · issued: nothing · transmitting: «în curs de transmitere în RO e-Factura»
   * · validated: the upload index · annulled: «ANULAT» over the page
   */
  state: z.enum(['draft', 'issued', 'transmitting', 'validated', 'annulled']),
  /** Index of the upload in RO e-Factura, printed when validated. */
  uploadIndex: z.string().optional(),
  issueDate: CivilDay,
  dueDate: CivilDay.optional(),
  /** Day of supply, printed when it differs from the day of issue. */
  deliveryDate: CivilDay.optional(),
  /** BT-7, printed when given. */
  taxPointDate: CivilDay.optional(),
  /** BT-73 and BT-74, the period the services belong to. */
  period: z.object({ from: CivilDay, to: CivilDay }).optional(),
  seller: Issuer,
  buyer: Party,
  buyerCode: z.string().optional(),
  sellerTaxRepresentative: z.string().optional(),
  buyerTaxRepresentative: z.string().optional(),
  currency: Currency,
  /** Needed when `currency` is not RON. */
  exchange: Exchange.optional(),
  /** False hides every VAT column, for a seller who is not registered. */
  showVat: z.boolean(),
  lines: z.array(PricedLine),
  totals: Totals,
  /** «TVA la încasare», «Taxare inversă – …», «Neplătitor de TVA – …»: texts of the dated law table, in order. */
  mentions: z.array(z.string()),
  /** The invoices this one reverses, and why. */
  storno: z
    .object({ of: z.array(z.object({ number: z.string(), date: CivilDay })), reason: z.string().optional() })
    .optional(),
  references: z.array(Reference),
  payment: PaymentBox.optional(),
  amountInWords: z.string().optional(),
  notes: z.string().optional(),
  preparedBy: z.string().optional(),
  delegate: Representative.extend({ vehicle: z.string().optional() }).optional(),
});
export type InvoiceDocument = z.infer<typeof InvoiceDocument>;
