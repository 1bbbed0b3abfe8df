import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import * as timeline from './repo.ts';

/** Puts a task off to another day. @throws NotFound · Invalid `timeline.errors.dayPast` */
export const snoozeTask = defineVerb({
  name: 'timeline.snoozeTask',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/tasks/{taskId}/snooze', summary: 'Put a task off' },
  input: z.object({ taskId: id<'task'>(), dueDate: civilDate() }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, actor, { taskId, dueDate }) {
    const row = await timeline.lockTask(tx, taskId);
    if (dueDate < civilDateOf(actor.asOf)) throw new Invalid('timeline.errors.dayPast', { fields: ['dueDate'] });
    await timeline.updateTask(tx, taskId, { dueDate });
    return { clientId: row.clientId };
  },
});
