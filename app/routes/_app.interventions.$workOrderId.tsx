import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BlockForm } from '#app/delivery/block-form.tsx';
import { Checklist } from '#app/delivery/checklist.tsx';
import { extraAsOffer } from '#app/delivery/extra-as-offer.ts';
import { ExtraWork } from '#app/delivery/extra-work.tsx';
import { Notes, Photos } from '#app/delivery/notes.tsx';
import { OfficePanel } from '#app/delivery/office-panel.tsx';
import { Place } from '#app/delivery/place.tsx';
import { SeenByClient } from '#app/delivery/seen-by-client.tsx';
import type { ShownWork } from '#app/delivery/shown-work.ts';
import { Hours, Materials } from '#app/delivery/used.tsx';
import { officeActs } from '#app/delivery/work-acts.server.ts';
import { WORK_TONES } from '#app/delivery/work-state.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { draftReport } from '#domain/acceptance/draft-report.ts';
import { serviceChoices } from '#domain/catalogue/service-choices.ts';
import { listContracts } from '#domain/contracts/list-contracts.ts';
import { isAhead } from '#domain/delivery/model/work-state.ts';
import { listTeams } from '#domain/delivery/list-teams.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { listMembers } from '#domain/identity/members.ts';
import { draftOffer } from '#domain/offers/draft-offer.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const work = await showWork(actor, { workOrderId: params['workOrderId'] ?? '' });
  const isPlanner = hasRole(actor, 'administrator', 'sales');
  const contract = isPlanner ? await contractOf(actor, work) : undefined;
  const members = isPlanner ? (await listMembers(actor.tenantId)).filter((one) => one.state === 'active') : [];
  const teams = isPlanner ? (await listTeams(actor, {})).rows : [];
  const services = isPlanner ? (await serviceChoices(actor, {})).services : undefined;
  return {
    work,
    today: civilDateOf(actor.asOf),
    isPlanner,
    canReport: hasRole(actor, 'administrator', 'sales', 'accounting'),
    teams: teams.map(({ teamId, name }) => ({ id: String(teamId), name })),
    addendum: contract === undefined ? undefined : `/contracts/${contract}/addendum`,
    people: members.map(({ personId, name }) => ({ id: String(personId), name })),
    services: services?.map(({ id, name }) => ({ value: String(id), label: name })),
  };
});

/** The contract in force of an intervention's deal. */
async function contractOf(actor: Actor, { clientId, dealId }: ShownWork): Promise<string | undefined> {
  const { rows } = await listContracts(actor, { clientId, dealId, state: 'in_force' });
  return rows[0]?.contractId;
}

export const action = actsByName({
  ...officeActs,
  offer: formVerb(draftOffer, ({ offerId }) => redirect(`/offers/${offerId}`), { input: extraAsOffer }),
  report: formVerb(draftReport, ({ reportId }) => redirect(`/acceptance/${reportId}`)),
});

export const handle = titledBy<typeof loader>((_m, data) => `${data.work.title} · ${data.work.clientName}`);

/** An intervention as the office sees it: quantities, what was noted, and the report that follows. */
export default function InterventionPage() {
  const { work, today, isPlanner, canReport, people, teams, services, addendum } = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { delivery } = useMessages();
  const { page: m } = delivery;
  const canNote = isPlanner && work.state !== 'confirmed';
  return (
    <Page
      title={work.title}
      lead={m.interventionFor(work.clientName)}
      back={{ to: `/schedule?day=${work.plannedDate}`, label: m.schedule }}
      aside={
        <>
          <StateMark pill tone={WORK_TONES[work.state]}>
            {delivery.states[work.state]}
          </StateMark>
          {work.objectionId === null ? null : <Chip tone="warning">{m.remedy}</Chip>}
        </>
      }
      action={<NextStep work={work} canReport={canReport} isPlanner={isPlanner} />}
      secondary={
        isPlanner && work.state === 'done' && work.reportId === null ? (
          <Form action="?do=reopen" className="">
            <Submit kind="quiet">{m.reopen}</Submit>
          </Form>
        ) : undefined
      }
    >
      {work.blockedReason === null ? null : (
        <div className="mb-6">
          <Callout tone="error" title={m.blockedBecause}>
            {work.blockedReason}
          </Callout>
        </div>
      )}
      <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="max-lg:order-2">
          {work.instructions === null ? null : (
            <Section title={m.instructions}>
              <p className="whitespace-pre-line">{work.instructions}</p>
            </Section>
          )}
          <Checklist work={work} isOpen={canNote} />
          <Photos work={work} isOpen={canNote} />
          <Notes work={work} isOpen={canNote} />
          <Hours work={work} isOpen={canNote} />
          <Materials work={work} isOpen={canNote} />
          <SeenByClient work={work} isOpen={false} />
          <ExtraWork work={work} isOpen={canNote} services={services} addendum={addendum} />
          {isPlanner && isAhead(work.state) ? <BlockForm /> : null}
        </div>
        <div className="mb-8 space-y-8">
          {isPlanner ? <OfficePanel work={work} today={today} people={people} teams={teams} failure={failure} /> : null}
          <Place site={work.site} title={m.place} />
        </div>
      </div>
    </Page>
  );
}

type NextProps = { work: ShownWork; canReport: boolean; isPlanner: boolean };

/** Before: done. After: the report. Once there is one: open it. */
function NextStep({ work, canReport, isPlanner }: NextProps) {
  const { page: m } = useMessages().delivery;
  if (isAhead(work.state))
    return isPlanner ? (
      <Form action="?do=finish" className="">
        <Submit>{m.finish}</Submit>
      </Form>
    ) : null;
  if (!canReport) return null;
  if (work.reportId !== null)
    return (
      <ButtonLink to={`/acceptance/${work.reportId}`} kind="primary">
        {m.openReport}
      </ButtonLink>
    );
  return (
    <Form action="?do=report" className="">
      <HiddenField name="dealId" value={work.dealId} />
      <Submit>{m.makeReport}</Submit>
    </Form>
  );
}
