import { useLoaderData } from '@remix-run/react';
import { type Act, actsByName } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { formVerb, pageQuery, submit } from '#app/http/form-verb.server.ts';
import { storeLogo } from '#app/http/logo.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireSignedIn } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { LookForm } from '#app/settings/look-form.tsx';
import { CompanyFields } from '#app/ui/company-fields.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { changeLook } from '#domain/companies/change-look.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { showCompany } from '#domain/companies/show-company.ts';

export const loader = pageQuery(showCompany);
const PAGE = '/settings/company';

/** Logo and colour of what clients get. */
const lookAct: Act = async ({ request }) => {
  const { actor } = await requireSignedIn(request);
  return submit(request, await readForm(request), async ({ logo, colour, ownColour, ...values }, meta) => {
    const stored = logo instanceof File ? { logo: await storeLogo(logo, actor) } : {};
    await changeLook(actor, asLook({ ...values, ...stored, colour: ownColour === undefined ? 'none' : colour }), meta);
    return redirectWithToast(PAGE, requestMessages(request).companies.lookSaved);
  });
};

/** The verb parses what it gets: here it is only named as its input. */
const asLook = (values: Record<string, unknown>) => values as Parameters<typeof changeLook>[1];

export const action = actsByName({
  card: formVerb(confirmCard, (_company, { request }) =>
    redirectWithToast(PAGE, requestMessages(request).settings.companySaved),
  ),
  look: lookAct,
});

export const handle = titled((m) => m.settings.company);

/** The company card as every document prints it. */
export default function CompanySettings() {
  const company = useLoaderData<typeof loader>();
  const { common } = useMessages();
  return (
    <>
      <Form
        action="?do=card"
        failure={useActFailure('card')}
        defaults={company}
        version={company.version}
        className="mb-10 max-w-form"
      >
        <CompanyFields company={company} />
        <Submit>{common.save}</Submit>
      </Form>
      <LookForm company={company} failure={useActFailure('look')} />
    </>
  );
}
