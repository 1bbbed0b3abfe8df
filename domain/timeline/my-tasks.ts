import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import * as timeline from './repo.ts';

/** Open tasks of whoever asks, and those that are nobody's, up to a number of days from today; the nearest day first. At most fifty. */
export const myTasks = defineQuery({
  name: 'timeline.myTasks',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/tasks', summary: 'My open tasks' },
  input: z.object({ days: z.coerce.number().int().min(0).max(365).default(7) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: id<'task'>(),
        clientId: id<'client'>(),
        clientName: z.string(),
        text: z.string(),
        dueDate: civilDate().nullable(),
        assigneeId: id<'person'>().nullable(),
      }),
    ),
  }),
  async run(tx, actor, { days }) {
    const person = personOf(actor);
    if (person === undefined) return { rows: [] };
    const rows = await timeline.openTasksFor(tx, person, addDays(civilDateOf(actor.asOf), days));
    return { rows: rows.map(({ task, clientName }) => ({ ...task, clientName })) };
  },
});
