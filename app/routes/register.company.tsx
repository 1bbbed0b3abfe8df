import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { CompanyFields } from '#app/ui/company-fields.tsx';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { showCompany } from '#domain/companies/show-company.ts';

export const loader = pageQuery(showCompany);
export const action = formVerb(confirmCard, () => redirect('/register/services'));

export const handle = titled((m) => m.identity.cardTitle);

/** The company card as ANAF knows it, to be confirmed; filled in by hand when the register is away. */
export default function ConfirmCompany() {
  const company = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { identity: m } = useMessages();
  const isFound = company.street !== '';
  return (
    <AuthShell title={m.cardTitle} lead={isFound ? m.cardFound : m.cardByHand}>
      {isFound ? null : <Callout tone="info">{m.registerAway}</Callout>}
      <Form failure={failure} defaults={company} version={company.version}>
        <CompanyFields company={company} />
        <Submit wide>{m.cardSubmit}</Submit>
      </Form>
    </AuthShell>
  );
}
