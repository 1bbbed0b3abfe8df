import { redirect } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { accountAction } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { fromOf, signInHeaders } from '#app/http/session.server.ts';
import { exampleLogin } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { logIn } from '#domain/identity/log-in.ts';

const requireExample = () => {
  const login = exampleLogin();
  if (login === undefined) throw new Response(null, { status: 404 });
  return login;
};

export const loader = () => (requireExample(), null);

/** Logs in to the invented company as anybody who has its password would. */
export const action = accountAction(async (_values, { request }) => {
  const { personId } = await logIn(requireExample(), now(), fromOf(request));
  return redirect('/', { headers: await signInHeaders(request, personId, { strength: 'shared' }) });
});

export const handle = titled((m) => m.identity.exampleTitle);

export default function Example() {
  const failure = useActionData<typeof action>();
  const { identity: m } = useMessages();
  return (
    <AuthShell
      title={m.exampleTitle}
      lead={m.exampleLead}
      foot={
        <Link to="/register" className="text-link">
          {m.registerLink}
        </Link>
      }
    >
      <Form failure={failure}>
        <Submit wide>{m.example}</Submit>
      </Form>
    </AuthShell>
  );
}
