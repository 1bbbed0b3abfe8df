import type { ProformaDocument } from '#documents/pdf/proforma/schema.ts';
import type { InvoiceFacts } from './facts.ts';
import { invoicePaperOf } from './invoice-paper.ts';

/** A proforma as its paper prints it: the same bill, without fiscal value. */
export function proformaPaperOf(facts: InvoiceFacts): ProformaDocument {
  const bill = invoicePaperOf(facts);
  const { locale, series, number, issueDate, dueDate, seller, buyer, currency, exchange } = bill;
  const { showVat, lines, totals, mentions, references, payment, notes } = bill;
  return {
    locale,
    series,
    number,
    state: 'issued',
    issueDate,
    dueDate,
    seller,
    buyer,
    currency,
    exchange,
    showVat,
    lines,
    totals,
    mentions,
    references,
    payment: payment && { ...payment, details: payment.details.replace('c/v factura', 'c/v proforma') },
    notes,
  };
}
