import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { accountAction } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { sessionIdOf, signedIn, signInHeaders } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { acceptInvitation, showInvitation } from '#domain/identity/invite-colleague.ts';
import { firstCompany } from '#domain/identity/log-in.ts';
import { switchCompany } from '#domain/identity/session.ts';

export const headers = () => ({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const invitation = await refusalsAsPages(request, () => showInvitation(params['token'] ?? '', now()));
  const who = await signedIn(request);
  return { ...invitation, isSignedIn: who?.email === invitation.email };
}

export const action = accountAction(async (values, { request, params }) => {
  const who = await signedIn(request);
  const personId = await acceptInvitation({ ...values, token: params['token'] }, who?.actor.personId, now());
  if (who?.actor.personId !== personId) return redirect('/', { headers: await signInHeaders(request, personId) });
  const joined = await firstCompany(personId);
  if (joined) await switchCompany(sessionIdOf(request) ?? '', personId, joined);
  return redirect('/');
});

export const handle = titledBy<typeof loader>((m, data) => m.identity.invitationTitle(data.company));

export default function Invitation() {
  const { company, email, isKnown, isSignedIn } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { pathname } = useLocation();
  const { identity: m } = useMessages();
  return (
    <AuthShell title={m.invitationTitle(company)} lead={m.invitationLead(email)}>
      {isKnown && !isSignedIn ? (
        <Link to={`/login?to=${encodeURIComponent(pathname)}`} className="btn btn-primary w-full">
          {m.logIn}
        </Link>
      ) : (
        <Form failure={failure}>
          {isKnown ? null : (
            <>
              <TextField name="name" label={m.yourName} autoComplete="name" autoFocus maxLength={100} />
              <TextField
                name="password"
                label={m.password}
                help={m.passwordHelp}
                type="password"
                autoComplete="new-password"
              />
            </>
          )}
          <Submit wide>{m.invitationSubmit}</Submit>
        </Form>
      )}
    </AuthShell>
  );
}
