import type { ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { invoiceInput } from '#app/invoices/invoice-input.server.ts';
import { type Checks, sumsShown } from '#app/invoices/live-checks.tsx';
import { previewInvoice } from '#domain/invoicing/preview-invoice.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { errorText } from '#domain/messages/index.ts';

const NOTHING: Checks = { findings: [], fault: null, sums: null };

/** What an invoice's form would make, as findings and sums, written nowhere. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { values } = await readForm(request);
  if (values === undefined) return Response.json(NOTHING);
  try {
    const { findings, ...sums } = await previewInvoice(actor, asInput(invoiceInput(values)));
    return Response.json({ findings, fault: null, sums: sumsShown(sums) } satisfies Checks);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'errors.invalidInput') return Response.json(NOTHING); // nothing is ticked yet, or a field is half typed
    const fault = errorText(requestMessages(request), error.code, error.details.params);
    return Response.json({ ...NOTHING, fault } satisfies Checks);
  }
}

/** The query parses what it gets: here it is only named as its input. */
const asInput = (values: Record<string, unknown>) => values as Parameters<typeof previewInvoice>[1];
