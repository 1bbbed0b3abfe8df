import { redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { accountAction } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { confirmEmail } from '#domain/identity/confirm-email.ts';

export const headers = () => ({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
export const loader = () => null;
export const action = accountAction(async (_values, { request, params }) => {
  await confirmEmail(params['token'] ?? '', now());
  return redirect('/', {
    headers: { 'set-cookie': toastCookie({ text: requestMessages(request).identity.emailConfirmed }) },
  });
});

export const handle = titled((m) => m.identity.confirmTitle);

/** A press of a button, not the opening of the page, confirms: mail scanners open links too. */
export default function ConfirmEmail() {
  const failure = useActionData<typeof action>();
  const { identity: m } = useMessages();
  return (
    <AuthShell title={m.confirmTitle} lead={m.confirmLead}>
      <Form failure={failure}>
        <Submit wide>{m.confirmSubmit}</Submit>
      </Form>
    </AuthShell>
  );
}
