import { useLoaderData } from '@remix-run/react';
import { BlockForm } from '#app/delivery/block-form.tsx';
import { Checklist } from '#app/delivery/checklist.tsx';
import { ExtraWork } from '#app/delivery/extra-work.tsx';
import { FinishBar } from '#app/delivery/finish-bar.tsx';
import { Notes, Photos } from '#app/delivery/notes.tsx';
import { Place } from '#app/delivery/place.tsx';
import { SeenByClient } from '#app/delivery/seen-by-client.tsx';
import { Hours, Materials } from '#app/delivery/used.tsx';
import { spotActs } from '#app/delivery/work-acts.server.ts';
import { WORK_TONES } from '#app/delivery/work-state.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { todayLinks } from '#app/today/icons.ts';
import { keptAct } from '#app/today/kept-act.ts';
import { KeptNotice } from '#app/today/kept-notice.tsx';
import { useKept } from '#app/today/use-kept.ts';
import { usePhone } from '#app/today/use-phone.ts';
import { withKept } from '#app/today/with-kept.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Form } from '#app/ui/form.tsx';
import { NearDay } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { isAhead } from '#domain/delivery/model/work-state.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, params }) => ({
  work: await showWork(actor, { workOrderId: params['workOrderId'] ?? '' }),
  today: civilDateOf(actor.asOf),
}));

export const action = actsByName({
  ...spotActs,
  finish: formVerb(finishWork, (_output, { request }) =>
    redirectWithToast('/today', requestMessages(request).delivery.page.finished),
  ),
});

/** With script everything is kept on the phone first; without, the form posts as any other. */
export const clientAction = keptAct;

export const links = todayLinks;

export const handle = titledBy<typeof loader>((m, data) => `${data.work.title} · ${m.delivery.page.todayTitle}`);

/** An intervention on a phone: where, what, what was noted, and «Am finalizat». No price anywhere. */
export default function TodayWork() {
  const { work: told, today } = useLoaderData<typeof loader>();
  const kept = useKept().filter((one) => one.workOrderId === told.workOrderId);
  const work = withKept(told, kept);
  usePhone([`/today/${told.workOrderId}`]);
  const failure = useFailure();
  const { delivery } = useMessages();
  const { page: m } = delivery;
  const isOpen = isAhead(work.state);
  const canNote = work.state !== 'confirmed';
  return (
    <Page
      title={work.title}
      lead={work.clientName}
      back={{ to: '/today', label: m.todayTitle }}
      width="form"
      aside={
        <StateMark pill tone={WORK_TONES[work.state]}>
          {delivery.states[work.state]}
        </StateMark>
      }
      secondary={work.state === 'planned' ? <Act name="start">{m.start}</Act> : undefined}
    >
      <KeptNotice kept={kept} />
      <p className="-mt-4 mb-4 flex flex-wrap items-center gap-2">
        <NearDay date={work.plannedDate} today={today} />
        {work.plannedTime === null ? null : <span className="tabular-nums">{work.plannedTime}</span>}
        {work.objectionId === null ? null : <Chip tone="warning">{m.remedy}</Chip>}
      </p>
      {work.blockedReason === null ? null : (
        <div className="mb-6">
          <Callout tone="error" title={m.blockedBecause} action={<Act name="start">{m.unblock}</Act>}>
            {work.blockedReason}
          </Callout>
        </div>
      )}
      <Place site={work.site} title={m.place} />
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
      <ExtraWork work={work} isOpen={canNote} />
      <SeenByClient work={work} isOpen={work.state === 'started' || work.state === 'done'} />
      {isOpen ? <BlockForm /> : null}
      {work.state === 'done' && work.reportId === null ? <Act name="reopen">{m.reopen}</Act> : null}
      {isOpen ? <FinishBar work={work} failure={failure} /> : null}
    </Page>
  );
}

const Act = ({ name, children }: { name: string; children: string }) => (
  <Form action={`?do=${name}`} className="">
    <Submit kind="line">{children}</Submit>
  </Form>
);
