import { useLoaderData, useSearchParams } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { titled } from '#app/page-title.ts';
import { BillingForm } from '#app/settings/billing-form.tsx';
import { ReadingsForm } from '#app/settings/readings-form.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { changeBilling } from '#domain/companies/change-billing.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { chooseReadings } from '#domain/law/choose-readings.ts';
import { listReadings } from '#domain/law/list-readings.ts';

const PAGE = '/settings/vat';

export const loader = pageLoader(async ({ actor }) => {
  const { rows: readings } = await listReadings(actor, {});
  return { company: await showCompany(actor, {}), readings, mayBill: hasRole(actor, 'administrator', 'accounting') };
});

export const action = actsByName({
  billing: formVerb(changeBilling, (_output, { request }) =>
    redirectWithToast(PAGE, requestMessages(request).law.billingSaved),
  ),
  readings: formVerb(chooseReadings, (_output, { request }) =>
    redirectWithToast(PAGE, requestMessages(request).law.readingsSaved),
  ),
});

export const handle = titled((m) => m.settings.vat);

/** How the company bills, and how it reads what the law leaves open. */
export default function BillingSettings() {
  const { company, readings, mayBill } = useLoaderData<typeof loader>();
  const failure = useFailure();
  const [search] = useSearchParams();
  const failureOf = (act: string) => (search.get('do') === act ? failure : undefined);
  return (
    <div className="max-w-text">
      {mayBill ? <BillingForm company={company} failure={failureOf('billing')} /> : null}
      <ReadingsForm readings={readings} failure={failureOf('readings')} />
    </div>
  );
}
