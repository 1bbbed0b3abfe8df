import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { MonthForm } from '#app/recurring/month-form.tsx';
import { ServiceList } from '#app/recurring/service-list.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { Section } from '#app/ui/section.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { showRecurring } from '#domain/recurring/show-recurring.ts';

export const loader = pageLoader(async ({ actor, params }) => ({
  ...(await showRecurring(actor, { dealId: params['dealId'] ?? '' })),
  thisMonth: firstOfMonth(civilDateOf(actor.asOf)),
}));

export const action = actsByName({
  month: formVerb(savePeriodPlan, ({ dealId }, { request }) =>
    redirectWithToast(`/recurring/${dealId}`, requestMessages(request).recurring.month.saved),
  ),
});

export const handle = titledBy<typeof loader>((m, data) => m.recurring.planFor(data.clientName));

/** The recurring work of a deal: what each month's end brings, and the rhythm of each service. */
export default function RecurringDealPage() {
  const { plan, dealId, dealTitle, clientId, clientName, gate, period, services, thisMonth } =
    useLoaderData<typeof loader>();
  const { recurring: m, delivery } = useMessages();
  const failure = useFailure();
  const closesMonths = useRole('administrator', 'accounting');
  return (
    <Page
      title={m.planFor(clientName)}
      {...(dealTitle === clientName ? {} : { lead: dealTitle })}
      back={{ to: '/invoices?view=recurring', label: m.back }}
      width="text"
    >
      {plan === 'premium' ? null : (
        <PlanLock title={m.lockedTitle}>
          <p>{m.lockedText}</p>
          <p className="mt-3">
            <ButtonLink to={`/interventions/new?client=${clientId}`}>{m.planSeries}</ButtonLink>
          </p>
        </PlanLock>
      )}
      {services.length === 0 ? (
        <EmptyState
          title={delivery.page.noServices}
          action={
            <ButtonLink to={`/clients/${clientId}/services`} kind="primary">
              {delivery.page.openClient}
            </ButtonLink>
          }
        >
          {m.errors.noServices}
        </EmptyState>
      ) : (
        <>
          {plan === 'premium' && closesMonths ? (
            <Section title={m.month.title} lead={m.month.lead}>
              <MonthForm gate={gate} period={period} startDate={thisMonth} failure={failure} />
            </Section>
          ) : period ? (
            <Section title={m.month.title}>
              <p>
                {m.month.report}: {m.reports[period.report]} · {m.month.invoice}: {m.invoices[period.invoice]}
              </p>
            </Section>
          ) : null}
          <Section title={m.visits.title} lead={m.visits.lead}>
            <ServiceList dealId={dealId} services={services} />
          </Section>
        </>
      )}
    </Page>
  );
}
