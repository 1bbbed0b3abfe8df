import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as timeline from './repo.ts';

/** Ticks a task off, or takes the tick back (`done: false`). Done twice it is done once. @throws NotFound */
export const completeTask = defineVerb({
  name: 'timeline.completeTask',
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
  api: { method: 'POST', path: '/tasks/{taskId}/completion', summary: 'Tick a task off' },
  input: z.object({ taskId: id<'task'>(), done: z.enum(['true', 'false']).default('true') }),
  output: z.object({ clientId: id<'client'>() }),
  async run(tx, actor, { taskId, done }) {
    const row = await timeline.lockTask(tx, taskId);
    const isDone = done === 'true';
    if (isDone === (row.doneAt !== null)) return { clientId: row.clientId };
    await timeline.updateTask(tx, taskId, { doneAt: isDone ? actor.asOf : null });
    if (isDone) tx.emit({ type: 'TaskDone', subject: taskId, clientId: row.clientId });
    return { clientId: row.clientId };
  },
});
