import { formVerb } from '#app/http/form-verb.server.ts';
import type { Act } from '#app/http/acts.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import type { Messages } from '#domain/messages/index.ts';
import { completeTask } from '#domain/timeline/complete-task.ts';
import { snoozeTask } from '#domain/timeline/snooze-task.ts';

/** Back to the page that sent the form, with a line that says what has happened. */
const backWith =
  (text: (messages: Messages) => string) =>
  (_output: unknown, { request }: { request: Request }) => {
    const url = new URL(request.url);
    for (const name of ['do', 'index']) url.searchParams.delete(name);
    return redirectWithToast(`${url.pathname}${url.search}`, text(requestMessages(request)));
  };

/** After something was noted. */
export const noted = (where: { request: Request }) =>
  backWith(({ clientPages }) => clientPages.note.added)(undefined, where);

export const tickAct: Act = formVerb(
  completeTask,
  backWith(({ clientPages }) => clientPages.ticked),
);

export const snoozeAct: Act = formVerb(
  snoozeTask,
  backWith(({ clientPages }) => clientPages.snoozed),
);
