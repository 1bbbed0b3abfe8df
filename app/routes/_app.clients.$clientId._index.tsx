import { useLoaderData } from '@remix-run/react';
import { ClientTimeline } from '#app/clients-pages/client-timeline.tsx';
import { NoteField } from '#app/clients-pages/note-field.tsx';
import { PipelineStrip } from '#app/clients-pages/pipeline-strip.tsx';
import { SidePanels } from '#app/clients-pages/side-panels.tsx';
import { noteAct } from '#app/clients-pages/note-act.server.ts';
import { snoozeAct, tickAct } from '#app/clients-pages/task-acts.server.ts';
import { TaskList } from '#app/clients-pages/task-list.tsx';
import { useClient } from '#app/clients-pages/use-client.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useFailure } from '#app/ui/use-failure.ts';
import { showPipeline } from '#domain/clients/show-pipeline.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { listTasks } from '#domain/timeline/list-tasks.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { TIMELINE_KINDS } from '#domain/timeline/model/kinds.ts';

const ClientId = id<'client'>();
const DealId = id<'deal'>().optional();

export const loader = pageLoader(async ({ actor, params, search }) => {
  const clientId = ClientId.parse(params['clientId']);
  const kind = TIMELINE_KINDS.find((one) => one === search['kind']);
  const [pipeline, timeline, tasks] = await Promise.all([
    showPipeline(actor, { clientId, dealId: DealId.parse(search['deal']) }),
    listTimeline(actor, { clientId, kind, after: search['after'] }),
    listTasks(actor, { clientId }),
  ]);
  return { pipeline, timeline, tasks: tasks.rows, kind, today: civilDateOf(actor.asOf) };
});

export const action = actsByName({ note: noteAct, tick: tickAct, snooze: snoozeAct });

/** Where the client's deal stands, what comes next, what happened; beside it what was bought, who is there and what is owed. */
export default function ClientOverview() {
  const { pipeline, timeline, tasks, kind, today } = useLoaderData<typeof loader>();
  const { client, names, dealId, may } = useClient();
  const failure = useFailure();
  const kept = dealId === undefined ? '' : `deal=${dealId}&`;
  const prefix = `?index&${kept}`;
  return (
    <>
      <PipelineStrip clientId={client.id} pipeline={pipeline} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <TaskList tasks={tasks} names={names} today={today} prefix={prefix} />
          <ClientTimeline
            entries={timeline.rows}
            names={names}
            kind={kind}
            next={timeline.next}
            kept={kept}
            field={
              may.write ? (
                <NoteField
                  key={timeline.rows[0]?.id}
                  action={`${prefix}do=note`}
                  names={names}
                  failure={failure}
                  dealId={dealId}
                />
              ) : null
            }
          />
        </div>
        <aside>
          <SidePanels client={client} dealId={dealId} />
        </aside>
      </div>
    </>
  );
}
