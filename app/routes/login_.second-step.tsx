import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useSearchParams } from '@remix-run/react';
import { accountAction, localPath } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { originOf } from '#app/http/origin.server.ts';
import { signInHeaders, waitingStepOf } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { PasskeyButton } from '#app/ui/passkey-button.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { awaitsSecondStep, endSecondStep } from '#domain/identity/second-step.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const isWaiting = await awaitsSecondStep(waitingStepOf(request) ?? '', now());
  return isWaiting ? null : redirect('/login');
}

export const action = accountAction(async (values, { request }) => {
  const typed = typeof values['code'] === 'string' ? values['code'] : '';
  const personId = await endSecondStep(waitingStepOf(request) ?? '', typed, now(), originOf(request));
  const headers = await signInHeaders(request, personId, { strength: 'two_factors' });
  return redirect(localPath(new URL(request.url).searchParams.get('to')), { headers });
});

export const handle = titled((m) => `${m.identity.logInTitle} · ${m.identity.secondStepTitle}`);

/** After the password: the code of the authenticator, a recovery code, or a passkey. */
export default function SecondStep() {
  const failure = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { identity: m } = useMessages();
  return (
    <AuthShell
      title={m.secondStepTitle}
      lead={m.secondStepLead}
      foot={
        <>
          {m.lostPhone}{' '}
          <Link to="/login" className="text-link">
            {m.startAgain}
          </Link>
        </>
      }
    >
      <Form failure={failure} action={`/login/second-step?${search.toString()}`}>
        <TextField name="code" label={m.code} help={m.codeHelp} autoComplete="one-time-code" maxLength={20} autoFocus />
        <Submit wide>{m.secondStepSubmit}</Submit>
      </Form>
      <PasskeyButton to={search.get('to')} />
    </AuthShell>
  );
}
