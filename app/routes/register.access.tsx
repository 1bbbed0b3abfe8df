import { data } from '@remix-run/node';
import { Link, useActionData, useSearchParams } from '@remix-run/react';
import { accountAction } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { fromOf } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { askForAccess } from '#domain/identity/ask-for-access.ts';

export const action = accountAction(async (values, { request }) => {
  await askForAccess(values, now(), fromOf(request));
  return data({ isAsked: true as const });
});

export const handle = titled((m) => m.identity.askAccessTitle);

/** Somebody whose company is here already asks its administrators. The answer is the same for every CUI and address. */
export default function AskForAccess() {
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { identity: m } = useMessages();
  const isAsked = answer !== undefined && 'isAsked' in answer;
  return (
    <AuthShell title={m.askAccessTitle} lead={isAsked ? m.accessAsked : m.askAccessLead}>
      {isAsked ? (
        <Link to="/login" className="text-link">
          {m.logIn}
        </Link>
      ) : (
        <Form failure={answer} defaults={{ cui: search.get('cui') ?? '' }}>
          <TextField name="cui" label={m.cui} maxLength={20} />
          <TextField name="email" label={m.email} type="email" autoComplete="email" autoFocus />
          <Submit wide>{m.askAccess}</Submit>
        </Form>
      )}
    </AuthShell>
  );
}
