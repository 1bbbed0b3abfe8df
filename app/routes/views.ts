import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { actsByName } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { VIEWED_LISTS } from '#domain/views/model/view.ts';
import { removeView } from '#domain/views/remove-view.ts';
import { saveView } from '#domain/views/save-view.ts';
import { DomainError, NotFound } from '#domain/kernel/errors.ts';
import { errorText } from '#domain/messages/index.ts';

const Kept = z.object({ list: z.enum(VIEWED_LISTS), name: z.string().default(''), filters: z.string().default('') });
const Removed = z.object({ list: z.enum(VIEWED_LISTS), savedViewId: z.string().default('') });

/** @throws NotFound for a form that is none of ours */
function known<S extends z.ZodType>(schema: S, values: unknown): z.output<S> {
  const read = schema.safeParse(values);
  if (!read.success) throw new NotFound();
  return read.data;
}

/** Keeps filters of a list as a tab, or takes such a tab away, and leads back to the list. */
export const action = actsByName({
  save: async ({ request }) => {
    const actor = await requireActor(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const { list, name, filters } = known(Kept, values);
      const messages = requestMessages(request);
      const there = `${list}?${new URLSearchParams(filters)}`;
      try {
        await saveView(actor, { list, name, filters }, meta);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return redirectWithToast(there, errorText(messages, error.code), 'failed');
      }
      return redirectWithToast(there, messages.views.saved);
    });
  },
  remove: async ({ request }) => {
    const actor = await requireActor(request);
    return submit(request, await readForm(request), async (values, meta) => {
      const { list, savedViewId } = known(Removed, values);
      await removeView(actor, { savedViewId }, meta);
      return redirect(list);
    });
  },
});
