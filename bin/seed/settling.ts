import { makeStatement } from '#domain/balances/make-statement.ts';
import { compensate } from '#domain/compensations/compensate.ts';
import { listCompensable } from '#domain/compensations/list-compensable.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { promisePayment } from '#domain/reminders/promise-payment.ts';
import { switchReminders } from '#domain/reminders/switch-reminders.ts';
import { hoursAfter, moment, workdaysBefore } from './calendar.ts';
import { as, clientOf, type World } from './world.ts';

/**
 * What is settled beside payments: reminders switched on, one client who promised to pay, one who is a supplier too and whose
 * invoice is set off, one asked to confirm its balance. After what the suppliers sent was read.
 */
export function planSettling(world: World): void {
  const { agenda, today } = world;
  const yesterday = moment(workdaysBefore(today, 1), '10:40');
  agenda.plan(yesterday, async (at) => {
    await switchReminders(as(world, 'ana', at), { state: 'on', days: 'working' });
    const elena = as(world, 'elena', at);
    const { clientId } = clientOf(world, 'vrancea');
    const [overdue] = (await listCompensable(elena, { clientId })).ours;
    if (overdue) await promisePayment(elena, { invoiceId: overdue.id, date: addDays(today, 4) });
    await makeStatement(elena, { clientId });
  });
  agenda.plan(hoursAfter(yesterday, 1), async (at) => {
    const elena = as(world, 'elena', at);
    const { clientId } = clientOf(world, 'rarau');
    const { ours, theirs } = await listCompensable(elena, { clientId });
    const [own, bill] = [ours[0], theirs[0]];
    if (!own || !bill) return;
    const amount = formatDecimal(own.open < bill.open ? own.open : bill.open, 2);
    const parts = { ours: [{ invoiceId: own.id, amount }], theirs: [{ receivedInvoiceId: bill.id, amount }] };
    await compensate(elena, { clientId, ...parts });
  });
}
