import { z } from 'zod';
import { isAbsent } from '#domain/identity/model/away.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';
import { asRow } from './as-work.ts';
import { CONFLICTS, conflictsOf } from './model/conflicts.ts';
import { WorkRow } from './model/work.ts';
import { isAhead, WORK_STATES } from './model/work-state.ts';
import { seenOf } from './own-work.ts';
import * as list from './repo-list.ts';

/** More than a cell of a week has room for; the rest is counted, and found in the list. */
const MOST_OF_CELL = 8;

/**
 * The schedule of a period as a calendar: the first interventions of each day and person with what is wrong with
 * their time, and how many there are of each.
 */
export const showCalendar = defineQuery({
  name: 'delivery.showCalendar',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({
    from: civilDate(),
    to: civilDate(),
    states: optional(z.array(z.enum(WORK_STATES))),
    assigneeId: optional(id<'person'>()),
    assignee: optional(z.literal('nobody')),
  }),
  output: z.object({
    rows: z.array(WorkRow.extend({ conflict: z.enum(CONFLICTS).nullable() })),
    cells: z.array(
      z.object({
        day: civilDate(),
        assigneeId: id<'person'>().nullable(),
        count: z.number().int(),
        open: z.number().int(),
      }),
    ),
  }),
  async run(tx, actor, asked) {
    const seen = await seenOf(tx, actor);
    const filter = seen ? { ...asked, assignee: undefined, among: seen } : asked;
    const people = await membersOf(tx);
    const rows = await list.firstOfCells(tx, filter, MOST_OF_CELL);
    const shown = rows.map((row) => asRow(row, people));
    const conflicts = conflictsOf(
      shown.filter((row) => isAhead(row.state)),
      (personId, day) => [...people.values()].some((one) => one.personId === personId && isAbsent(one, day)),
    );
    return {
      rows: shown.map((row) => ({ ...row, conflict: conflicts.get(row.workOrderId) ?? null })),
      cells: await list.countCells(tx, filter),
    };
  },
});
