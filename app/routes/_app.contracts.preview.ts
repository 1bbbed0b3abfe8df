import type { ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '#app/http/form-values.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { previewContract } from '#domain/contracts/preview-contract.ts';
import { DomainError } from '#domain/kernel/errors.ts';

/** The contract's form as a PDF, written nowhere; 422 while it is not complete. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { values } = await readForm(request);
  if (values === undefined) return new Response(null, { status: 422 });
  try {
    const { document } = await previewContract(actor, asInput(values));
    return pdfResponse(await pdfOf('contract', document, actor.asOf), 'contract.pdf');
  } catch (error) {
    if (error instanceof DomainError) return new Response(null, { status: error.status });
    throw error;
  }
}

/** The query parses what it gets: here it is only named as its input. */
const asInput = (values: Record<string, unknown>) => values as Parameters<typeof previewContract>[1];
