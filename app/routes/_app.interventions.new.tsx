import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PlanForm } from '#app/delivery/plan-form.tsx';
import { planInput } from '#app/delivery/plan-input.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { clientChoices } from '#domain/clients/client-choices.ts';
import { listTeams } from '#domain/delivery/list-teams.ts';
import { planChoices } from '#domain/delivery/plan-choices.ts';
import { planSeries } from '#domain/delivery/plan-series.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { listMembers } from '#domain/identity/members.ts';
import { civilDateOf, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, search }) => {
  const { client, service, day, who, q } = search;
  if (client === undefined) return { step: 'client' as const, ...(await clientChoices(actor, { q })), query: q ?? '' };
  const members = (await listMembers(actor.tenantId)).filter((one) => one.state === 'active');
  return {
    step: 'plan' as const,
    choices: await planChoices(actor, { clientId: client }),
    teams: (await listTeams(actor, {})).rows.map(({ teamId, name }) => ({ id: String(teamId), name })),
    people: members.map(({ personId, name }) => ({ id: String(personId), name })),
    defaults: {
      contractedServiceId: service,
      date: day !== undefined && isCivilDate(day) ? day : civilDateOf(actor.asOf),
      assigneeId: who,
    },
  };
});

const one = formVerb(planWork, ({ plannedDate }) => redirect(`/schedule?day=${plannedDate}`), { input: planInput });
const series = formVerb(
  planSeries,
  ({ workOrderIds, first }, { request }) =>
    redirectWithToast(`/schedule?day=${first}`, requestMessages(request).recurring.series.planned(workOrderIds.length)),
  { input: planInput },
);

/** One intervention, or a series where the form says that it repeats. */
export const action = async (args: ActionFunctionArgs) =>
  (await args.request.clone().formData()).get('rhythm') ? series(args) : one(args);

export const handle = titled((m) => m.delivery.page.planTitle);

/** Plans an intervention: for which client, then which service, when and who. */
export default function NewIntervention() {
  const page = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { page: m } = useMessages().delivery;
  const back = { to: '/schedule', label: m.schedule };
  if (page.step === 'client')
    return (
      <Page title={m.planTitle} lead={m.chooseClientText} back={back} width="form">
        <ChooseClient clients={page.clients} query={page.query} to="/interventions/new" />
      </Page>
    );
  const { choices, people, teams, defaults } = page;
  if (choices.services.length === 0)
    return (
      <Page title={m.planFor(choices.clientName)} back={back} width="form">
        <EmptyState
          title={m.noServices}
          action={
            <ButtonLink to={`/clients/${choices.clientId}/services`} kind="primary">
              {m.openClient}
            </ButtonLink>
          }
        >
          {m.noServicesText}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={m.planFor(choices.clientName)} back={back} width="form">
      <PlanForm
        services={choices.services}
        sites={choices.sites}
        people={people}
        teams={teams}
        defaults={defaults}
        failure={failure}
      />
    </Page>
  );
}
