import { type ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '#app/http/form-values.server.ts';
import { asInput, refusalsAsPages } from '#app/http/form-verb.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { previewStep } from '#domain/reminders/preview-step.ts';

/** The texts of a step's form on real data; nothing while they are not complete, so that the last good ones stay. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { values } = await readForm(request);
  return refusalsAsPages(request, async () => {
    try {
      return { preview: await previewStep(actor, asInput<(typeof previewStep)['definition']['input']>(values ?? {})) };
    } catch (error) {
      if (error instanceof Invalid) return { preview: null };
      throw error;
    }
  });
}
