import { redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { accountAction } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { originOf } from '#app/http/origin.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { dropLostFactor } from '#domain/identity/lost-factor.ts';

export const headers = () => ({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
export const loader = () => null;
export const action = accountAction(async (values, { request, params }) => {
  await dropLostFactor({ ...values, token: params['token'] }, now(), originOf(request));
  return redirect('/login', {
    headers: { 'set-cookie': toastCookie({ text: requestMessages(request).identity.factorDropped }) },
  });
});

export const handle = titled((m) => m.identity.lostFactorTitle);

/** The link that an administrator had sent, together with the password. */
export default function LostFactor() {
  const failure = useActionData<typeof action>();
  const { identity: m } = useMessages();
  return (
    <AuthShell title={m.lostFactorTitle} lead={m.lostFactorLead}>
      <Form failure={failure}>
        <TextField name="password" label={m.password} type="password" autoComplete="current-password" autoFocus />
        <Submit wide>{m.lostFactorSubmit}</Submit>
      </Form>
    </AuthShell>
  );
}
