import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { type Act, actsByName } from '#app/http/acts.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireSignedIn } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AwayForm } from '#app/settings/away-form.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { askForConfirmation } from '#domain/identity/confirm-email.ts';
import { listMembers } from '#domain/identity/members.ts';
import { changePerson } from '#domain/identity/session.ts';
import { setAway } from '#domain/identity/set-away.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { line } from '#domain/kernel/schemas.ts';
import type { Messages } from '#domain/messages/index.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, name, email, emailConfirmedAt } = await requireSignedIn(request, context);
  const own = (await listMembers(actor.tenantId)).find((one) => one.personId === actor.personId);
  return { name, email, isConfirmed: emailConfirmedAt !== null, own };
}

const act =
  (
    run: (actor: PersonActor, values: Record<string, unknown>) => Promise<unknown>,
    told: (m: Messages['settings']) => string,
  ): Act =>
  async ({ request }) => {
    const { actor } = await requireSignedIn(request);
    return submit(request, await readForm(request), async (values) => {
      await run(actor, values);
      return redirectWithToast('/settings/account', told(requestMessages(request).settings));
    });
  };

export const action = actsByName({
  name: act(
    ({ personId }, values) => changePerson(personId, parseInput(z.object({ name: line(100) }), values)),
    (m) => m.accountSaved,
  ),
  confirm: act(
    ({ personId, asOf }) => askForConfirmation(personId, asOf),
    (m) => m.confirmationSent,
  ),
  away: act(
    (actor, values) => setAway(actor, { ...values, personId: actor.personId }),
    (m) => m.awaySaved,
  ),
});

export const handle = titled((m) => m.settings.account);

/** One's own name, and the address with its confirmation. */
export default function Account() {
  const { name, email, isConfirmed, own } = useLoaderData<typeof loader>();
  const { settings: m, common } = useMessages();
  return (
    <div className="max-w-form space-y-8">
      {isConfirmed ? null : (
        <Callout tone="warning">
          <p>{m.notConfirmed(email)}</p>
          <Form action="?do=confirm" className="mt-2">
            <Submit kind="line">{m.confirmAgain}</Submit>
          </Form>
        </Callout>
      )}
      <Form action="?do=name" failure={useActFailure('name')} defaults={{ name }}>
        <TextField name="name" label={common.name} maxLength={100} autoComplete="name" />
        <Submit>{common.save}</Submit>
      </Form>
      {own ? (
        <Section title={m.awayTitle} lead={m.awayLead}>
          <AwayForm person={own} action="?do=away" failure={useActFailure('away')} />
        </Section>
      ) : null}
    </div>
  );
}
