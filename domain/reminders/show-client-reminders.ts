import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { ladderOf } from './ladder.ts';

/** Whether a client is reminded of what it has not paid, and whether anybody is. @throws NotFound */
export const showClientReminders = defineQuery({
  name: 'reminders.showClientReminders',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/clients/{clientId}/reminders', summary: 'Whether a client is reminded' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({ reminders: z.enum(['on', 'off']), isOn: z.boolean() }),
  async run(tx, _actor, { clientId }) {
    const { reminders } = await clientOf(tx, clientId);
    return { reminders, isOn: (await ladderOf(tx)).state === 'on' };
  },
});
