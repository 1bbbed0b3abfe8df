import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useSearchParams } from '@remix-run/react';
import { accountAction, localPath } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { fromOf, signedIn, signInOrAsk } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PasskeyButton } from '#app/ui/passkey-button.tsx';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { logIn } from '#domain/identity/log-in.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  return (await signedIn(request)) ? redirect('/') : null;
}

export const action = accountAction(async (values, { request }) => {
  const to = localPath(new URL(request.url).searchParams.get('to'));
  return signInOrAsk(request, await logIn(values, now(), fromOf(request)), to);
});

export const handle = titled((m) => m.identity.logInTitle);

export default function LogIn() {
  const failure = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { identity: m } = useMessages();
  return (
    <AuthShell
      title={m.logInTitle}
      foot={
        <>
          {m.noAccount}{' '}
          <Link to="/register" className="text-link">
            {m.registerLink}
          </Link>
        </>
      }
    >
      <Form failure={failure} action={`/login?${search.toString()}`}>
        <TextField name="email" label={m.email} type="email" autoComplete="username" autoFocus />
        <TextField name="password" label={m.password} type="password" autoComplete="current-password" />
        <Submit wide>{m.logIn}</Submit>
        <p className="text-sm">
          <Link to="/forgot-password" className="text-link">
            {m.forgot}
          </Link>
        </p>
      </Form>
      <PasskeyButton to={search.get('to')} />
    </AuthShell>
  );
}
