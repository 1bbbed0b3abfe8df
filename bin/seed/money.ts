import { recordPayment } from '#domain/collections/record-payment.ts';
import type { Invoice } from '#domain/invoicing/model/invoice.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { moment, workday } from './calendar.ts';
import { as, type World } from './world.ts';

export type Way = 'bank' | 'cash';

/** Cash of a company up to this much a day, in minor units, so that no ceiling stands against it. */
const MOST_CASH = 500_000n;

type Issued = Pick<Invoice, 'id' | 'clientId' | 'payable' | 'issueDate'>;

/** The client pays so many days after the issue; what would be in the future stays open. */
export function payLater(world: World, invoice: Issued, way: Way, afterDays: number): void {
  const { issueDate } = invoice;
  if (issueDate === null) throw new Error('only an issued invoice is paid');
  world.agenda.plan(moment(workday(addDays(issueDate, afterDays)), way === 'cash' ? '12:40' : '15:05'), (at) =>
    pay(world, invoice, way, invoice.payable, at),
  );
}

/** Records money for an invoice: by bank with its OP, or in cash with the chitanță. `amount` in minor units. */
export function pay(world: World, { id: invoiceId, clientId }: Issued, way: Way, amount: bigint, at: Date) {
  const isCash = way === 'cash' && amount <= MOST_CASH;
  const orderNumber = `OP ${world.dice.between(100, 4_999)}`;
  return recordPayment(as(world, 'elena', at), {
    clientId,
    invoiceId,
    amount: formatDecimal(amount, SCALE.amount),
    ...(isCash ? { method: 'cash' } : { method: 'bank', orderNumber }),
  });
}
