import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireSignedIn, sessionIdOf } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import type { Messages } from '#domain/messages/index.ts';

interface Own {
  actor: PersonActor;
  sessionId: string;
  values: Record<string, unknown>;
}

const HERE = '/settings/security';

/** Changes something of one's own account and answers what `act` answers. @throws Forbidden for a visitor of the invented company */
export const ownAct =
  <R>(act: (own: Own) => Promise<R>) =>
  async ({ request }: Parameters<Act>[0]) => {
    const { actor, isShared } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values) => {
      if (isShared) throw new Forbidden('identity.errors.exampleAccount');
      return act({ actor, sessionId: sessionIdOf(request) ?? '', values });
    });
  };

/** The same, and back to the page with a line that says what was done. */
export const ownActTold =
  (act: (own: Own) => Promise<unknown>, told: (m: Messages['security']) => string, to: string = HERE): Act =>
  (args) =>
    ownAct(async (own) => {
      await act(own);
      return redirectWithToast(to, told(requestMessages(args.request).security));
    })(args);
