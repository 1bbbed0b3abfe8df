import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, instant, optional } from '#domain/kernel/schemas.ts';
import { asRow } from './as-work.ts';
import { WorkRow } from './model/work.ts';
import { seenOf } from './own-work.ts';
import * as list from './repo-list.ts';

/** One day as it goes: what is planned for it, and what was begun or finished on it. Who works in the field sees the own team's. */
export const showBoard = defineQuery({
  name: 'delivery.showBoard',
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
  api: { method: 'GET', path: '/work-board', summary: 'The interventions of a day as it goes' },
  input: z.object({ day: optional(civilDate()) }),
  output: z.object({ day: civilDate(), at: instant(), rows: z.array(WorkRow) }),
  async run(tx, actor, { day: asked }) {
    const day = asked ?? civilDateOf(tx.asOf);
    const people = await membersOf(tx);
    const rows = await list.onDay(tx, day, await seenOf(tx, actor));
    return { day, at: tx.asOf, rows: rows.map((row) => asRow(row, people)) };
  },
});
