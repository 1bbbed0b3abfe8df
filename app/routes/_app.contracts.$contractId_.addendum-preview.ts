import type { ActionFunctionArgs } from '@remix-run/node';
import { addendumInput } from '#app/contracts/addendum-input.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { previewAddendum } from '#domain/contracts/preview-addendum.ts';
import { DomainError } from '#domain/kernel/errors.ts';

/** The addendum's form as a PDF, written nowhere; nothing while nothing changes. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { values } = await readForm(request);
  if (values === undefined) return NOTHING();
  try {
    const { document } = await previewAddendum(actor, asInput({ ...addendumInput(values), ...params }));
    return pdfResponse(await pdfOf('addendum', document, actor.asOf), 'act-aditional.pdf');
  } catch (error) {
    if (error instanceof DomainError) return NOTHING();
    throw error;
  }
}

const NOTHING = () => new Response(null, { status: 204 });

/** The query parses what it gets: here it is only named as its input. */
const asInput = (values: Record<string, unknown>) => values as Parameters<typeof previewAddendum>[1];
