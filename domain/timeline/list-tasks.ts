import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import * as timeline from './repo.ts';

/** A client's open tasks, the nearest day first. @throws NotFound */
export const listTasks = defineQuery({
  name: 'timeline.listTasks',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/clients/{clientId}/tasks', summary: 'Open tasks of a client' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({
    rows: z.array(
      z.object({
        id: id<'task'>(),
        text: z.string(),
        dueDate: civilDate().nullable(),
        assigneeId: id<'person'>().nullable(),
      }),
    ),
  }),
  async run(tx, _actor, { clientId }) {
    await clientOf(tx, clientId);
    return { rows: await timeline.openTasksOf(tx, clientId) };
  },
});
