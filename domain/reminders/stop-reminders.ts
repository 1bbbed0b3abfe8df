import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { unpaidToHold } from './holding.ts';
import * as reminders from './repo.ts';

/** The client is not reminded of this invoice any more. @throws NotFound · Conflict `reminders.errors.nothingOpen` */
export const stopReminders = defineVerb({
  name: 'reminders.stopReminders',
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
  api: { method: 'POST', path: '/invoices/{invoiceId}/reminders/stop', summary: 'Stop the reminders of an invoice' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({}),
  async run(tx, _actor, { invoiceId }) {
    const { clientId, number } = await unpaidToHold(tx, invoiceId);
    await reminders.note(tx, { id: invoiceId, clientId }, { stoppedAt: tx.asOf });
    const facts = { number: number ?? '', state: 'stopped' };
    tx.emit({ type: 'RemindersChanged', subject: invoiceId, clientId, invoiceId, facts });
    return {};
  },
});
