import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ClientTimeline } from '#app/clients-pages/client-timeline.tsx';
import { NoteField } from '#app/clients-pages/note-field.tsx';
import { noteAct } from '#app/clients-pages/note-act.server.ts';
import { snoozeAct, tickAct } from '#app/clients-pages/task-acts.server.ts';
import { TaskList } from '#app/clients-pages/task-list.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { leadActs } from '#app/leads/lead-acts.server.ts';
import { Duplicates, LeadActions, LoseDialog } from '#app/leads/lead-actions.tsx';
import { LeadCard } from '#app/leads/lead-card.tsx';
import { leadTone } from '#app/leads/lead-row.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { showLead } from '#domain/leads/show-lead.ts';
import { listTasks } from '#domain/timeline/list-tasks.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { TIMELINE_KINDS } from '#domain/timeline/model/kinds.ts';

const LeadId = id<'lead'>();

export const loader = pageLoader(async ({ actor, params, search }) => {
  const asked = LeadId.safeParse(params['leadId']);
  if (!asked.success) throw new NotFound();
  const lead = await showLead(actor, { leadId: asked.data });
  const { clientId } = lead;
  const kind = TIMELINE_KINDS.find((one) => one === search['kind']);
  const [timeline, tasks, names] = await Promise.all([
    listTimeline(actor, { clientId, kind, after: search['after'] }),
    listTasks(actor, { clientId }),
    memberNames(actor),
  ]);
  const sells = hasRole(actor, 'administrator', 'sales');
  return { lead, timeline, tasks: tasks.rows, names, kind, sells, today: civilDateOf(actor.asOf) };
});

export const action = actsByName({ ...leadActs, note: noteAct, tick: tickAct, snooze: snoozeAct });

export const handle = titledBy<typeof loader>((m, data) => `${data.lead.client.name} · ${m.clientPages.potential}`);

/** A possible client: what they ask, who they may be, what comes next, and the offer. */
export default function LeadPage() {
  const { lead, timeline, tasks, names, kind, sells, today } = useLoaderData<typeof loader>();
  const act = useSearchParams()[0].get('do');
  const failure = useFailure();
  const { leadPages: m } = useMessages();
  const isOpen = lead.state === 'new' || lead.state === 'contacted' || lead.state === 'qualified';
  return (
    <Page
      title={lead.client.name}
      back={{ to: '/leads', label: m.title }}
      aside={
        <StateMark pill tone={leadTone[lead.state]}>
          {m.states[lead.state]}
        </StateMark>
      }
      secondary={sells ? <LeadActions lead={lead} /> : undefined}
      action={
        isOpen && sells ? (
          <ButtonLink kind="primary" to={`/offers/new?client=${lead.clientId}&deal=${lead.dealId}`}>
            {m.newOffer}
          </ButtonLink>
        ) : undefined
      }
    >
      <div className="mb-8 space-y-3 empty:hidden">
        {failure !== undefined && act !== 'note' ? (
          <Callout
            tone="error"
            title={
              failure.error?.['']?.join(' ') ??
              Object.values(failure.error ?? {})
                .flat()
                .join(' ')
            }
          />
        ) : null}
        {lead.state === 'lost' ? <Callout title={m.lostBecause(lead.lostReason ?? '')} /> : null}
        {isOpen && sells ? <Duplicates duplicates={lead.duplicates} /> : null}
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <Section title={m.request}>
            <p className="max-w-text whitespace-pre-wrap [overflow-wrap:anywhere]">{lead.wants}</p>
            {lead.threadId === null ? null : (
              <p className="mt-2">
                <ButtonLink to={`/inbox/${lead.threadId}`}>{m.openThread}</ButtonLink>
              </p>
            )}
          </Section>
          <TaskList tasks={tasks} names={names} today={today} prefix="?" />
          <ClientTimeline
            entries={timeline.rows}
            names={names}
            kind={kind}
            next={timeline.next}
            field={
              <NoteField
                key={timeline.rows[0]?.id}
                action="?do=note"
                names={names}
                failure={act === 'note' ? failure : undefined}
                clientId={lead.clientId}
                dealId={lead.dealId}
              />
            }
          />
        </div>
        <aside>
          <LeadCard lead={lead} names={names} mayChange={sells} />
        </aside>
      </div>
      <LoseDialog failure={act === 'lose' ? failure : undefined} />
    </Page>
  );
}
