import { z } from 'zod';
import { Amount, DocumentAllowance, InvoiceLine, Period, Text, Totals, UblDate, VatGroup } from './schema-parts.ts';
import { Address, Party, Payment } from './schema-party.ts';

/** BT-3: 380, 381 and 384. A storno is an `invoice` with negative quantities, or a `creditNote` with positive ones. */
export const DocumentKind = z.enum(['invoice', 'creditNote', 'corrected']);

/** BT-8: 3 issue date, 35 delivery, 432 payment (TVA la încasare). */
export const TaxPointCode = z.enum(['3', '35', '432']);

/**
 * One invoice as data, in the terms of EN 16931 and RO_CIUS: what the writer turns into XML and the reader gives back.
 * It holds shapes only; whether the invoice is right in law is said by `checkUbl` on the XML.
 */
export const UblDocument = z
  .object({
    kind: DocumentKind,
    number: Text,
    issueDate: UblDate,
    dueDate: UblDate.optional(),
    taxPointDate: UblDate.optional(),
    taxPointCode: TaxPointCode.optional(),
    period: Period.optional(),
    deliveryDate: UblDate.optional(),
    deliverTo: Address.optional(),
    currency: Text,
    notes: z.array(Text).default([]),
    buyerReference: Text.optional(),
    seller: Party,
    buyer: Party,
    payment: Payment.optional(),
    precedingInvoices: z.array(z.object({ number: Text, date: UblDate.optional() })).default([]),
    contractNumber: Text.optional(),
    orderNumber: Text.optional(),
    lines: z.array(InvoiceLine),
    allowances: z.array(DocumentAllowance).default([]),
    vatBreakdown: z.array(VatGroup),
    vatTotal: Amount,
    vatTotalInRon: Amount.optional(),
    totals: Totals,
  })
  .refine((it) => (it.currency === 'RON') === (it.vatTotalInRon === undefined), {
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
