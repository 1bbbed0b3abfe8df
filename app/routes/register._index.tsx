import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { accountAction } from '#app/http/account-action.server.ts';
import { now } from '#app/http/clock.server.ts';
import { fromOf, signInOrAsk } from '#app/http/session.server.ts';
import { exampleLogin, lookUpCompany } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { CuiField } from '#app/ui/cui-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { openCompany } from '#domain/companies/open-company.ts';
import { registerCompany } from '#domain/identity/register-company.ts';
import { systemActor } from '#domain/kernel/actor.ts';

export const loader = () => ({ hasExample: exampleLogin() !== undefined });

export const action = accountAction(async (values, { request }) => {
  const at = now();
  const found = await lookUpCompany(String(values['cui'] ?? ''), at);
  const cui = String(values['cui'] ?? '').replace(/\D/g, '');
  const name = found?.name ?? cui;
  const made = await registerCompany(values, name === '' ? 'firma' : name, at, fromOf(request));
  const email = String(values['email']).toLowerCase();
  await openCompany(systemActor(made.tenantId, 'registration', at), {
    name,
    cui,
    email,
    ...(found ? cardOf(found) : {}),
  });
  return signInOrAsk(request, made, '/register/company', { tenantId: made.tenantId });
});

/** The register's facts as a card; one without street or county is left to a person. */
function cardOf(found: NonNullable<Awaited<ReturnType<typeof lookUpCompany>>>) {
  const { name, street, city, county, tradeRegisterNumber, postalCode } = found;
  if (street === '' || city === '' || county === '') return {};
  const vatRegime = found.isVatRegistered ? ('registered' as const) : ('not_registered' as const);
  return { card: { name, street, city, county, tradeRegisterNumber, postalCode, vatRegime } };
}

export const handle = titled((m) => m.identity.registerTitle);

/** The one registration screen: e-mail, password, CUI, terms. */
export default function Register() {
  const { hasExample } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { identity: m } = useMessages();
  return (
    <AuthShell
      title={m.registerTitle}
      lead={m.registerLead}
      aside={<Promises />}
      foot={
        <>
          {m.haveAccount}{' '}
          <Link to="/login" className="text-link">
            {m.logIn}
          </Link>
        </>
      }
    >
      {isCuiTaken(failure) ? (
        <div className="mb-4">
          <Callout
            tone="info"
            action={
              <ButtonLink
                to={`/register/access?cui=${encodeURIComponent(String(failure?.initialValue?.['cui'] ?? ''))}`}
              >
                {m.askAccess}
              </ButtonLink>
            }
          >
            {m.askAccessLead}
          </Callout>
        </div>
      ) : null}
      <Form failure={failure}>
        <TextField name="email" label={m.email} type="email" autoComplete="email" autoFocus />
        <TextField
          name="password"
          label={m.password}
          help={m.passwordHelp}
          type="password"
          autoComplete="new-password"
        />
        <CuiField name="cui" label={m.cui} help={m.cuiHelp} />
        <Checkbox
          name="terms"
          label={
            <>
              {m.acceptTerms}{' '}
              <Link to="/terms" className="text-link" target="_blank">
                {m.theTerms}
              </Link>
            </>
          }
        />
        <Submit wide>{m.registerSubmit}</Submit>
      </Form>
      {hasExample ? (
        <Form action="/example" className="mt-3">
          <Submit kind="quiet" wide>
            {m.example}
          </Submit>
        </Form>
      ) : null}
    </AuthShell>
  );
}

/** The company has an account here already: the way in is to ask. */
const isCuiTaken = (failure: ReturnType<typeof useActionData<typeof action>>): boolean =>
  failure?.conflict?.code === 'identity.errors.cuiTaken';

function Promises() {
  const { identity: m } = useMessages();
  return (
    <ul className="space-y-4 text-lg">
      {m.promises.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
