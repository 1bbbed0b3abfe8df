import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { unpaidToHold } from './holding.ts';
import * as reminders from './repo.ts';

/** The ladder of an invoice goes on: no promise, no dispute and no wish of ours holds it any more. @throws NotFound · Conflict */
export const resumeReminders = defineVerb({
  name: 'reminders.resumeReminders',
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
  api: {
    method: 'POST',
    path: '/invoices/{invoiceId}/reminders/resume',
    summary: 'Resume the reminders of an invoice',
  },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({}),
  async run(tx, _actor, { invoiceId }) {
    const { clientId, number } = await unpaidToHold(tx, invoiceId);
    const free = { promisedFor: null, disputedAt: null, disputeReason: null, stoppedAt: null };
    await reminders.note(tx, { id: invoiceId, clientId }, free);
    const facts = { number: number ?? '', state: 'resumed' };
    tx.emit({ type: 'RemindersChanged', subject: invoiceId, clientId, invoiceId, facts });
    return {};
  },
});
