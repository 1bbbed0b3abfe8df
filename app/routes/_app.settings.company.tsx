import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { CompanyFields } from '#app/ui/company-fields.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { showCompany } from '#domain/companies/show-company.ts';

export const loader = pageQuery(showCompany);
export const action = formVerb(confirmCard, (_company, { request }) =>
  redirect('/settings/company', {
    headers: { 'set-cookie': toastCookie({ text: requestMessages(request).settings.companySaved }) },
  }),
);

export const handle = titled((m) => m.settings.company);

/** The company card as every document prints it. */
export default function CompanySettings() {
  const company = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { common } = useMessages();
  return (
    <Form failure={failure} defaults={company} version={company.version} className="max-w-form">
      <CompanyFields company={company} />
      <Submit>{common.save}</Submit>
    </Form>
  );
}
