import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/http/clock.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireSignedIn } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { AwayForm } from '#app/settings/away-form.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { askForConfirmation } from '#domain/identity/confirm-email.ts';
import { listMembers } from '#domain/identity/members.ts';
import { changePerson } from '#domain/identity/session.ts';
import { setAway } from '#domain/identity/set-away.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { line } from '#domain/kernel/schemas.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, name, email, emailConfirmedAt } = await requireSignedIn(request, context);
  const own = (await listMembers(actor.tenantId)).find((one) => one.personId === actor.personId);
  return { name, email, isConfirmed: emailConfirmedAt !== null, own };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireSignedIn(request);
  const { settings: m } = requestMessages(request);
  return submit(request, await readForm(request), async ({ act, ...values }) => {
    if (act === 'confirm') await askForConfirmation(actor.personId, now());
    else if (act === 'away') await setAway(actor, { ...values, personId: actor.personId });
    else await changePerson(actor.personId, parseInput(z.object({ name: line(100) }), values));
    const text = act === 'confirm' ? m.confirmationSent : act === 'away' ? m.awaySaved : m.accountSaved;
    return redirect('/settings/account', { headers: { 'set-cookie': toastCookie({ text }) } });
  });
}

export const handle = titled((m) => m.settings.account);

/** One's own name, and the address with its confirmation. */
export default function Account() {
  const { name, email, isConfirmed, own } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { settings: m, common } = useMessages();
  return (
    <div className="max-w-form space-y-8">
      {isConfirmed ? null : (
        <Callout tone="warning">
          <p>{m.notConfirmed(email)}</p>
          <Form className="mt-2">
            <HiddenField name="act" value="confirm" />
            <Submit kind="line">{m.confirmAgain}</Submit>
          </Form>
        </Callout>
      )}
      <Form failure={failure} defaults={{ name }}>
        <TextField name="name" label={common.name} maxLength={100} autoComplete="name" />
        <Submit>{common.save}</Submit>
      </Form>
      {own ? (
        <Section title={m.awayTitle} lead={m.awayLead}>
          <AwayForm person={own} />
        </Section>
      ) : null}
    </div>
  );
}
