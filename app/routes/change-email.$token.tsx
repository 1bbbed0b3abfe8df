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
import { changeEmail } from '#domain/identity/change-email.ts';

export const headers = () => ({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
export const loader = () => null;
export const action = accountAction(async (_values, { request, params }) => {
  await changeEmail(params['token'] ?? '', now(), originOf(request));
  return redirect('/', {
    headers: { 'set-cookie': toastCookie({ text: requestMessages(request).identity.emailChanged }) },
  });
});

export const handle = titled((m) => m.identity.changeEmailTitle);

/** Readers of mail open links by themselves, so a press is asked for. */
export default function ChangeEmail() {
  const failure = useActionData<typeof action>();
  const { identity: m } = useMessages();
  return (
    <AuthShell title={m.changeEmailTitle} lead={m.changeEmailLead}>
      <Form failure={failure}>
        <Submit wide>{m.changeEmailSubmit}</Submit>
      </Form>
    </AuthShell>
  );
}
