import { useLoaderData } from '@remix-run/react';
import { planInput } from '#app/delivery/plan-input.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { VisitForm } from '#app/recurring/visit-form.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { listTeams } from '#domain/delivery/list-teams.ts';
import { planChoices } from '#domain/delivery/plan-choices.ts';
import { listMembers } from '#domain/identity/members.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { endVisitPlan } from '#domain/recurring/end-visit-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { showRecurring } from '#domain/recurring/show-recurring.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const { plan, dealId, clientId, clientName, services } = await showRecurring(actor, {
    dealId: params['dealId'] ?? '',
  });
  const { sites } = await planChoices(actor, { clientId });
  const service = services.find((one) => one.contractedServiceId === params['contractedServiceId']);
  if (!service) throw new NotFound();
  const members = (await listMembers(actor.tenantId)).filter((one) => one.state === 'active');
  return {
    plan,
    dealId,
    clientId,
    clientName,
    service,
    sites,
    teams: (await listTeams(actor, {})).rows.map(({ teamId, name }) => ({ id: String(teamId), name })),
    people: members.map(({ personId, name }) => ({ id: String(personId), name })),
    today: civilDateOf(actor.asOf),
  };
});

export const action = actsByName({
  save: formVerb(
    saveVisitPlan,
    ({ dealId }, { request }) =>
      redirectWithToast(`/recurring/${dealId}`, requestMessages(request).recurring.visits.saved),
    { input: planInput },
  ),
  stop: formVerb(endVisitPlan, ({ dealId }, { request }) =>
    redirectWithToast(`/recurring/${dealId}`, requestMessages(request).recurring.visits.stopped),
  ),
});

export const handle = titledBy<typeof loader>((m, data) => m.recurring.visits.planFor(data.service.name));

const STOP = 'stop-visits';

/** The rhythm of one service's interventions. */
export default function VisitPlanPage() {
  const { plan, dealId, clientId, clientName, service, sites, people, teams, today } = useLoaderData<typeof loader>();
  const { recurring } = useMessages();
  const { visits: m } = recurring;
  const failure = useFailure();
  return (
    <Page
      title={m.planFor(service.name)}
      lead={clientName}
      back={{ to: `/recurring/${dealId}`, label: recurring.planFor(clientName) }}
      width="form"
      secondary={
        service.plan?.state === 'active' ? (
          <DialogButton opensId={STOP} kind="danger">
            {m.stop}
          </DialogButton>
        ) : undefined
      }
    >
      {plan === 'premium' ? (
        <VisitForm service={service} sites={sites} people={people} teams={teams} today={today} failure={failure} />
      ) : (
        <PlanLock title={recurring.lockedTitle}>
          <p>{recurring.lockedText}</p>
          <p className="mt-3">
            <ButtonLink to={`/interventions/new?client=${clientId}&service=${service.contractedServiceId}`}>
              {recurring.planSeries}
            </ButtonLink>
          </p>
        </PlanLock>
      )}
      {service.days.length === 0 ? null : (
        <div className="mt-8">
          <Section title={m.ahead}>
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {service.days.map((day) => (
                <li key={day}>
                  <Day date={day} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      <Dialog id={STOP} title={m.stopTitle}>
        <p className="mb-4">{m.stopText}</p>
        <div className="flex justify-end gap-2">
          <DialogCancel />
          <Form action="?do=stop">
            <Submit kind="danger-solid">{m.stop}</Submit>
          </Form>
        </div>
      </Dialog>
    </Page>
  );
}
