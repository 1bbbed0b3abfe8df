import { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import { reviveJson } from '#domain/kernel/json.ts';

/** The paper's data as they were frozen at issue, checked by their schema. */
export const thawed = (stored: unknown): InvoiceDocument => InvoiceDocument.parse(reviveJson(stored));
