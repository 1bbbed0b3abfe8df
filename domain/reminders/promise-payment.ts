import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import { unpaidToHold } from './holding.ts';
import * as reminders from './repo.ts';

/** A promise is for at most so many days ahead. */
const MOST_DAYS = 180;

/**
 * «Promisiune de plată»: the client said when it pays. Nothing is sent until that day is over; unpaid then, the ladder goes
 * on. A new promise takes the place of the last. @throws NotFound · Invalid `reminders.errors.promiseDay` · Conflict `nothingOpen`
 */
export const promisePayment = defineVerb({
  name: 'reminders.promisePayment',
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
  api: { method: 'PUT', path: '/invoices/{invoiceId}/promise', summary: 'Record a promise to pay an invoice' },
  input: z.object({ invoiceId: id<'invoice'>(), date: civilDate() }),
  output: z.object({ promisedFor: civilDate() }),
  async run(tx, _actor, { invoiceId, date }) {
    const row = await unpaidToHold(tx, invoiceId);
    const today = civilDateOf(tx.asOf);
    if (date < today || date > addDays(today, MOST_DAYS))
      throw new Invalid('reminders.errors.promiseDay', { fields: ['date'] });
    await reminders.note(tx, { id: invoiceId, clientId: row.clientId }, { promisedFor: date });
    tx.emit({
      type: 'PaymentPromised',
      subject: invoiceId,
      clientId: row.clientId,
      invoiceId,
      facts: { number: row.number ?? '', date },
    });
    return { promisedFor: date };
  },
});
