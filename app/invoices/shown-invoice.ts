import type { InvoicePage } from '#domain/invoicing/model/invoice-page.ts';

/** An invoice as its page gets it; typed by the query's output. */
export type ShownInvoice = InvoicePage;
