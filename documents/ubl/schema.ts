import { z } from 'zod';
import {
  Amount,
  DocumentAllowance,
  Identifier,
  InvoiceLine,
  Period,
  Text,
  Totals,
  UblDate,
  VatGroup,
} from './schema-parts.ts';
import { Address, Party, Payee, Payment, Representative } from './schema-party.ts';

/** BT-3: 380, 381, 384, 389 and 751. A storno is an `invoice` with negative quantities, or a `creditNote` with positive ones. */
export const DocumentKind = z.enum(['invoice', 'creditNote', 'corrected', 'selfBilled', 'accounting']);

/** BG-24: a document beside the invoice, by its address or with its bytes in base64. */
export const Attachment = z.object({
  id: Text,
  description: Text.optional(),
  uri: Text.optional(),
  file: z.object({ name: Text.optional(), mimeCode: Text, base64: Text }).optional(),
});

/** BT-8: 3 issue date, 35 delivery, 432 payment (TVA la încasare). */
export const TaxPointCode = z.enum(['3', '35', '432']);

/** What the reader gives back: an invoice of anybody, in the terms of EN 16931. */
export const ReadDocument = z.object({
  kind: DocumentKind,
  /** Another code of UNCL1001 than the one of the kind, where a file of others has it. */
  typeCode: Text.optional(),
  profile: Text.optional(),
  number: Text,
  issueDate: UblDate,
  dueDate: UblDate.optional(),
  taxPointDate: UblDate.optional(),
  taxPointCode: TaxPointCode.optional(),
  period: Period.optional(),
  deliveryDate: UblDate.optional(),
  deliverTo: Address.optional(),
  deliverToName: Text.optional(),
  deliverToId: Identifier.optional(),
  currency: Text,
  notes: z.array(Text).default([]),
  buyerReference: Text.optional(),
  seller: Party,
  buyer: Party,
  payee: Payee.optional(),
  representative: Representative.optional(),
  payment: Payment.optional(),
  precedingInvoices: z.array(z.object({ number: Text, date: UblDate.optional() })).default([]),
  contractNumber: Text.optional(),
  orderNumber: Text.optional(),
  salesOrderNumber: Text.optional(),
  despatchNumber: Text.optional(),
  receiptNumber: Text.optional(),
  tenderNumber: Text.optional(),
  projectNumber: Text.optional(),
  accountingCost: Text.optional(),
  object: Identifier.optional(),
  attachments: z.array(Attachment).min(1).optional(),
  lines: z.array(InvoiceLine),
  allowances: z.array(DocumentAllowance).default([]),
  vatBreakdown: z.array(VatGroup),
  vatTotal: Amount,
  vatTotalInRon: Amount.optional(),
  totals: Totals,
});

/**
 * One invoice as data, in the terms of EN 16931 and RO_CIUS, as the writer turns it into XML. It holds shapes only;
 * whether the invoice is right in law is said by `checkUbl` on the XML.
 */
export const UblDocument = ReadDocument.refine((it) => (it.currency === 'RON') === (it.vatTotalInRon === undefined), {
  path: ['vatTotalInRon'],
  error: 'vatTotalInRonMismatch',
})
  .refine((it) => it.taxPointDate === undefined || it.taxPointCode === undefined, {
    path: ['taxPointCode'],
    error: 'taxPointTwice',
  })
  // A credit note has no due date of its own: UBL keeps it inside the payment means.
  .refine((it) => it.kind !== 'creditNote' || it.dueDate === undefined || it.payment?.meansCode !== undefined, {
    path: ['payment', 'meansCode'],
    error: 'meansCodeMissing',
  });

export type UblDocument = z.infer<typeof UblDocument>;
export type UblParty = z.infer<typeof Party>;
export type UblAddress = z.infer<typeof Address>;
export type UblPayment = z.infer<typeof Payment>;
export type UblLine = z.infer<typeof InvoiceLine>;
export type UblLineVat = UblLine['vat'];
export type UblVatGroup = z.infer<typeof VatGroup>;
export type UblDocumentAllowance = z.infer<typeof DocumentAllowance>;
export type UblLineAllowance = UblLine['allowances'][number];
export type UblPeriod = z.infer<typeof Period>;
export type UblIdentifier = z.infer<typeof Identifier>;
export type UblAttachment = z.infer<typeof Attachment>;
