import { useLoaderData } from '@remix-run/react';
import { CalendarDays, Plus } from 'lucide-react';
import { spanOf, VIEWS } from '#app/delivery/calendar.ts';
import { DayBoard } from '#app/delivery/day-board.tsx';
import { MissedWork } from '#app/delivery/missed-work.tsx';
import { MonthGrid } from '#app/delivery/month-grid.tsx';
import { MonthRows } from '#app/delivery/month-rows.tsx';
import { arrowsOf, Arrows, headOf } from '#app/delivery/schedule-arrows.tsx';
import { calendarData, listData } from '#app/delivery/schedule-data.server.ts';
import { ScheduleFilters } from '#app/delivery/schedule-filters.tsx';
import { PlanMonth, ROWS, RowsBy, ScheduleMenu } from '#app/delivery/schedule-tools.tsx';
import { teamRows } from '#app/delivery/schedule-rows.ts';
import { WeekGrid } from '#app/delivery/week-grid.tsx';
import { WorkList } from '#app/delivery/work-list.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { listMissed } from '#domain/delivery/list-missed.ts';
import { listTeams } from '#domain/delivery/list-teams.ts';
import { isExecutionOnly } from '#domain/delivery/own-work.ts';
import { type WorkRow } from '#domain/delivery/model/work.ts';
import { WORK_STATES } from '#domain/delivery/model/work-state.ts';
import { showBoard } from '#domain/delivery/show-board.ts';
import { rescheduleWork } from '#domain/delivery/reschedule-work.ts';
import { listMembers } from '#domain/identity/members.ts';
import { hasRole, personOf } from '#domain/kernel/actor.ts';
import { civilDateOf, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { planMonth } from '#domain/recurring/plan-month.ts';

const PersonId = id<'person'>();

export const loader = pageLoader(async ({ actor, search }) => {
  const today = civilDateOf(actor.asOf);
  const view = VIEWS.find((one) => one === search['view']) ?? 'week';
  const day = search['day'] !== undefined && isCivilDate(search['day']) ? search['day'] : today;
  const span = view === 'list' || view === 'day' ? undefined : spanOf(view, day);
  const by = ROWS.find((one) => one === search['by']);
  const who = search['who'];
  const state = WORK_STATES.find((one) => one === search['state']);
  const filter = {
    ...(who === 'nobody' ? { assignee: 'nobody' as const } : {}),
    ...(who === undefined || who === 'nobody' ? {} : { assigneeId: PersonId.parse(who) }),
    ...(state === undefined ? {} : { states: [state] }),
  };
  const board = view === 'day' ? await showBoard(actor, { day }) : undefined;
  const { rows, next, cells, total } = board
    ? { rows: [], next: undefined, cells: [], total: board.rows.length }
    : span
      ? await calendarData(actor, span, filter)
      : await listData(actor, day, search['after'], filter);
  const members = (await listMembers(actor.tenantId)).filter((one) => one.state === 'active');
  const busy = new Set([...cells, ...rows].map((one) => one.assigneeId));
  const isOwn = isExecutionOnly(actor);
  const isPlanner = hasRole(actor, 'administrator', 'sales');
  const teams = isOwn ? [] : (await listTeams(actor, {})).rows;
  const seen = isOwn
    ? members.filter((one) => one.personId === personOf(actor) || busy.has(one.personId))
    : members.filter(({ roles, personId }) => roles.includes('execution') || busy.has(personId));
  return {
    today,
    day,
    view,
    span,
    rows,
    next,
    cells,
    isOwn,
    total,
    people: seen.map(({ personId, name, state: standing, awayFrom, awayUntil }) => ({
      id: String(personId),
      name,
      away: { state: standing, awayFrom, awayUntil },
    })),
    filters: { who: who ?? '', state: state ?? '' },
    isPlanner,
    teams: teams.map((one) => ({ ...one, personIds: one.personIds.map(String) })),
    board,
    rowsBy: by ?? (view === 'month' ? ('calendar' as const) : ('person' as const)),
    missed: isPlanner ? (await listMissed(actor, {})).rows : [],
  };
});

export const action = actsByName({
  move: formVerb(rescheduleWork, () => null),
  missed: formVerb(rescheduleWork, (_output, { request }) =>
    redirectWithToast('/schedule', requestMessages(request).delivery.page.moved),
  ),
  month: formVerb(planMonth, ({ made }, { request }) =>
    redirectWithToast('/schedule?view=month', requestMessages(request).delivery.page.monthPlanned(made)),
  ),
});

export const handle = titled((m) => m.delivery.page.schedule);

/** Who does what, where and when: the day as it goes, by week, by month, as a list. */
export default function Schedule() {
  const { today, day, view, span, rows, cells, next, total, people, filters, ...more } = useLoaderData<typeof loader>();
  const { isOwn, isPlanner, teams, rowsBy, missed, board } = more;
  const { delivery } = useMessages();
  const { locale } = usePageSettings();
  const m = delivery.page;
  const hrefOf = ({ workOrderId }: WorkRow) => (isOwn ? `/today/${workOrderId}` : `/interventions/${workOrderId}`);
  const plan = isPlanner ? (
    <ButtonLink
      to={`/interventions/new?day=${day < today ? today : day}`}
      kind="primary"
      icon={<Plus size={16} aria-hidden />}
    >
      {m.plan}
    </ButtonLink>
  ) : undefined;
  const withNobody = isOwn
    ? people
    : [{ id: '', name: m.nobody }, ...(rowsBy === 'team' ? teamRows(teams, people) : people)];
  return (
    <Page
      title={m.schedule}
      lead={`${headOf(view, day, locale)}${m.interventions(total)}`}
      action={plan}
      secondary={
        <>
          {view === 'list' ? null : <Arrows view={view} {...arrowsOf(span, day)} today={today} />}
          {view === 'month' && isPlanner ? <PlanMonth month={day} /> : null}
          <ScheduleMenu isPlanner={isPlanner} />
        </>
      }
      tabs={
        <Tabs
          items={VIEWS.map((one) => ({ to: `?view=${one}&day=${day}`, label: m.views[one], isCurrent: one === view }))}
        />
      }
    >
      {board ? (
        <div className="mb-10">
          <DayBoard board={board} isToday={day === today} hrefOf={hrefOf} />
        </div>
      ) : null}
      <MissedWork rows={missed} />
      {isOwn || view === 'list' || view === 'day' ? null : (
        <RowsBy view={view} rows={rowsBy} day={day} hasTeams={teams.length > 0} />
      )}
      {isOwn || board ? null : <ScheduleFilters view={view} day={day} people={people} values={filters} />}
      {view === 'week' && span ? (
        <>
          <WeekGrid
            days={span.weeks.flat()}
            today={today}
            people={withNobody}
            rows={rows}
            cells={cells}
            hrefOf={hrefOf}
            isMovable={isPlanner}
          />
          {isPlanner ? (
            <p className="mt-3 hidden text-sm text-muted md:block print:hidden">{`${m.moveHint} ${m.moveKeys}`}</p>
          ) : null}
        </>
      ) : null}
      {view === 'month' && rowsBy !== 'calendar' ? (
        <MonthRows month={day} today={today} people={withNobody} cells={cells} />
      ) : null}
      {view === 'month' && span && rowsBy === 'calendar' ? (
        <MonthGrid weeks={span.weeks} month={day} today={today} rows={rows} cells={cells} hrefOf={hrefOf} />
      ) : null}
      {view === 'list' ? (
        <WorkList
          rows={rows}
          hrefOf={hrefOf}
          pager={{ next: next === undefined ? undefined : `?view=list&day=${day}&after=${next}` }}
          empty={
            <EmptyState icon={CalendarDays} title={m.empty} action={plan} example={m.emptyExample}>
              {m.emptyText}
            </EmptyState>
          }
        />
      ) : null}
    </Page>
  );
}
