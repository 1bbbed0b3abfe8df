import type { ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '#app/http/form-values.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { previewReport } from '#domain/acceptance/preview-report.ts';
import { DomainError } from '#domain/kernel/errors.ts';

/** A draft's form as a PDF, written nowhere; 422 while it is not complete. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { values } = await readForm(request);
  if (values === undefined) return new Response(null, { status: 422 });
  try {
    const { document } = await previewReport(actor, asInput({ ...values, ...params }));
    return pdfResponse(await pdfOf('acceptance', document, actor.asOf), 'proces-verbal.pdf');
  } catch (error) {
    if (error instanceof DomainError) return new Response(null, { status: error.status });
    throw error;
  }
}

/** The query parses what it gets: here it is only named as its input. */
const asInput = (values: Record<string, unknown>) => values as Parameters<typeof previewReport>[1];
