import { Link } from '@remix-run/react';
import { CalendarPlus, Printer, Rss, Users } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Menu, MenuButton, MenuLink } from '#app/ui/menu.tsx';
import { Submit } from '#app/ui/submit.tsx';

/** «Planifică luna»: every visit of the month that is shown, in one click. */
export function PlanMonth({ month }: { month: string }) {
  const { page: m } = useMessages().delivery;
  return (
    <Form action="/schedule?index&do=month" className="">
      <HiddenField name="month" value={month} />
      <Submit kind="line" icon={<CalendarPlus size={16} aria-hidden />}>
        {m.planMonth}
      </Submit>
    </Form>
  );
}

export const ROWS = ['calendar', 'person', 'team'] as const;
export type Rows = (typeof ROWS)[number];

type RowsByProps = { view: 'week' | 'month'; rows: Rows; day: string; hasTeams: boolean };

/** What the rows of a week or month are: people, teams, or for a month the weeks of a calendar. */
export function RowsBy({ view, rows, day, hasTeams }: RowsByProps) {
  const { page: m } = useMessages().delivery;
  const choices = ROWS.filter((one) => (one !== 'calendar' || view === 'month') && (one !== 'team' || hasTeams));
  if (choices.length < 2) return null;
  return (
    <nav aria-label={m.rowsBy} className="mb-3 flex gap-4 text-sm print:hidden">
      {choices.map((one) => (
        <Link
          key={one}
          to={`?view=${view}&day=${day}&by=${one}`}
          aria-current={one === rows ? 'true' : undefined}
          className={cx('py-1', one === rows ? 'font-medium' : 'text-link')}
        >
          {m.rows[one]}
        </Link>
      ))}
    </nav>
  );
}

/** What else there is to the schedule: teams, the own calendar, paper. */
export function ScheduleMenu({ isPlanner }: { isPlanner: boolean }) {
  const { page: m } = useMessages().delivery;
  return (
    <Menu>
      {isPlanner ? (
        <MenuLink to="/schedule/teams" icon={<Users size={16} aria-hidden className="text-muted" />}>
          {m.teams}
        </MenuLink>
      ) : null}
      <MenuLink to="/schedule/calendar" icon={<Rss size={16} aria-hidden className="text-muted" />}>
        {m.feed}
      </MenuLink>
      <MenuButton icon={<Printer size={16} aria-hidden className="text-muted" />} onClick={() => window.print()}>
        {m.print}
      </MenuButton>
    </Menu>
  );
}
