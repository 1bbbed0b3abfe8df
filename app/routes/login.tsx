import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useSearchParams } from '@remix-run/react';
import { accountAction, localPath } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { signedIn, signInHeaders } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { firstCompany, logIn } from '#domain/identity/log-in.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  return (await signedIn(request)) ? redirect('/') : null;
}

export const action = accountAction(async (values, { request }) => {
  const personId = await logIn(values, now());
  const headers = await signInHeaders(request, personId, (await firstCompany(personId)) ?? null);
  return redirect(localPath(new URL(request.url).searchParams.get('to')), { headers });
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
    </AuthShell>
  );
}
