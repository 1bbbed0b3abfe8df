import { z } from 'zod';
import { setReminders } from '#domain/clients/steps-reminders.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { wakeUnpaid } from './ladder.ts';

/** Whether a client is reminded of what it has not paid, whatever the invoice. @throws NotFound */
export const chooseClientReminders = defineVerb({
  name: 'reminders.chooseClientReminders',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/clients/{clientId}/reminders', summary: 'Switch the reminders of a client on or off' },
  input: z.object({ clientId: id<'client'>(), reminders: z.enum(['on', 'off']) }),
  output: z.object({}),
  async run(tx, _actor, { clientId, reminders }) {
    await setReminders(tx, clientId, reminders);
    await wakeUnpaid(tx, clientId);
    tx.emit({ type: 'RemindersChanged', subject: clientId, clientId, facts: { state: reminders } });
    return {};
  },
});
