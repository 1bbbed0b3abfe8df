import { data } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { accountAction } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { fromOf } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { askForReset } from '#domain/identity/reset-password.ts';

export const action = accountAction(async (values, { request }) => {
  await askForReset(values, now(), fromOf(request));
  return data({ isSent: true as const });
});

export const handle = titled((m) => m.identity.forgotTitle);

/** The same answer for every address, known or not. */
export default function ForgotPassword() {
  const answer = useActionData<typeof action>();
  const { identity: m } = useMessages();
  const isSent = answer !== undefined && 'isSent' in answer;
  return (
    <AuthShell title={m.forgotTitle} lead={isSent ? m.forgotSent : m.forgotLead}>
      {isSent ? (
        <Link to="/login" className="text-link">
          {m.logIn}
        </Link>
      ) : (
        <Form failure={answer}>
          <TextField name="email" label={m.email} type="email" autoComplete="email" autoFocus />
          <Submit wide>{m.forgotSubmit}</Submit>
        </Form>
      )}
    </AuthShell>
  );
}
