import type { ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '#app/http/form-values.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { invoiceInput } from '#app/invoices/invoice-input.server.ts';
import { previewInvoice } from '#domain/invoicing/preview-invoice.ts';
import { DomainError } from '#domain/kernel/errors.ts';

/** The invoice's form as a PDF, written nowhere; nothing while it is not complete. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { values } = await readForm(request);
  if (values === undefined) return NOTHING();
  try {
    const { document, createdAt } = await previewInvoice(actor, asInput(invoiceInput(values)));
    return pdfResponse(await pdfOf(document.kind, document.data, createdAt), 'ciorna.pdf');
  } catch (error) {
    if (error instanceof DomainError) return NOTHING();
    throw error;
  }
}

const NOTHING = () => new Response(null, { status: 204 });

/** The query parses what it gets: here it is only named as its input. */
const asInput = (values: Record<string, unknown>) => values as Parameters<typeof previewInvoice>[1];
