import { z } from 'zod';
import { isAbsent } from '#domain/identity/model/away.ts';
import { type Member, membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate } from '#domain/kernel/schemas.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { type Holidays, isWorkingDay } from '#domain/law/model/working-days.ts';
import { asRow } from './as-work.ts';
import { WorkRow } from './model/work.ts';
import * as list from './repo-list.ts';

/** No holidays last so long. */
const AHEAD = 30;
const MOST = 50;

/** Interventions whose day went by before anybody began, each with the next day on which its person is there. */
export const listMissed = defineQuery({
  name: 'delivery.listMissed',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/missed-work-orders', summary: 'Interventions that did not take place on their day' },
  input: z.object({}),
  output: z.object({ rows: z.array(WorkRow.extend({ suggested: civilDate() })) }),
  async run(tx) {
    const today = civilDateOf(tx.asOf);
    const filter = { to: addDays(today, -1), states: ['planned', 'blocked'] as const };
    const rows = await list.listPage(tx, filter, undefined, MOST);
    const people = await membersOf(tx);
    const holidays = await holidaysBetween(tx, today, addDays(today, AHEAD));
    return {
      rows: rows.map((row) => ({
        ...asRow(row, people),
        suggested: nextDay(today, holidays, row.work.assigneeId === null ? undefined : people.get(row.work.assigneeId)),
      })),
    };
  },
});

/** Today or the next working day on which somebody is there. */
function nextDay(today: CivilDate, holidays: Holidays, person: Member | undefined): CivilDate {
  const days = Array.from({ length: AHEAD }, (_, ahead) => addDays(today, ahead));
  const working = days.filter((day) => isWorkingDay(day, holidays));
  return working.find((day) => !person || !isAbsent(person, day)) ?? working[0] ?? today;
}
