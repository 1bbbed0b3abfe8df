import { previewAction } from '#app/http/preview-action.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { invoiceInput } from '#app/invoices/invoice-input.server.ts';
import { previewInvoice } from '#domain/invoicing/preview-invoice.ts';

/** The invoice’s form as a paper. */
export const action = previewAction(previewInvoice, {
  input: invoiceInput,
  print: ({ document, createdAt }) => pdfOf(document.kind, document.data, createdAt),
  fileName: 'ciorna.pdf',
});
