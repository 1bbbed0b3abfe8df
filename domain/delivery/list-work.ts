import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { civilDate, cursor, id, optional } from '#domain/kernel/schemas.ts';
import { asRow } from './as-work.ts';
import { WorkRow } from './model/work.ts';
import { WORK_STATES } from './model/work-state.ts';
import { seenOf } from './own-work.ts';
import * as list from './repo-list.ts';

const MOST_ROWS = 500;

/** Interventions in the order of the schedule, by period, person, state, client; who works in the field only sees the own. */
export const listWork = defineQuery({
  name: 'delivery.listWork',
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
  api: { method: 'GET', path: '/work-orders', summary: 'List interventions' },
  input: z.object({
    from: optional(civilDate()),
    to: optional(civilDate()),
    states: optional(z.array(z.enum(WORK_STATES))),
    assigneeId: optional(id<'person'>()),
    assignee: optional(z.literal('nobody')),
    clientId: optional(id<'client'>()),
    dealId: optional(id<'deal'>()),
    /** Rows of a page. */
    size: z.coerce.number().int().min(1).max(MOST_ROWS).default(MOST_ROWS),
    after: cursor(),
  }),
  output: pageOf(WorkRow).extend({
    counts: z.array(z.object({ state: z.enum(WORK_STATES), count: z.number().int() })),
  }),
  async run(tx, actor, { after, size, ...asked }) {
    const seen = await seenOf(tx, actor);
    const filter = seen ? { ...asked, assignee: undefined, among: seen } : asked;
    const rows = await list.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after), size + 1);
    const people = await membersOf(tx);
    const page = paged(rows, ({ work }) => [work.plannedDate, work.id], size);
    return {
      ...page,
      rows: page.rows.map((row) => asRow(row, people)),
      counts: await list.countByState(tx, filter),
    };
  },
});
