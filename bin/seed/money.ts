import { keepCheckout } from '#domain/collections/keep-checkout.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { settleCardPayment } from '#domain/collections/settle-card-payment.ts';
import { startCardPayment } from '#domain/collections/start-card-payment.ts';
import type { Invoice } from '#domain/invoicing/model/invoice.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { hoursAfter, moment, workday } from './calendar.ts';
import { holderOf } from './holders.ts';
import { as, itself, type World } from './world.ts';

export type Way = 'bank' | 'cash' | 'card';

/** Cash of a company up to this much a day, in minor units, so that no ceiling stands against it. */
const MOST_CASH = 500_000n;

type Issued = Pick<Invoice, 'id' | 'clientId' | 'payable' | 'issueDate'>;

/** The client pays so many days after the issue; what would be in the future stays open. */
export function payLater(world: World, invoice: Issued, way: Way, afterDays: number): void {
  const { issueDate } = invoice;
  if (issueDate === null) throw new Error('only an issued invoice is paid');
  world.agenda.plan(moment(workday(addDays(issueDate, afterDays)), way === 'cash' ? '12:40' : '15:05'), (at) =>
    way === 'card' ? payByCard(world, invoice, at) : pay(world, invoice, way, invoice.payable, at),
  );
}

/** Records money for an invoice: by bank with its OP, or in cash with the chitanță. `amount` in minor units. */
export function pay(
  world: World,
  { id: invoiceId, clientId }: Issued,
  way: Exclude<Way, 'card'>,
  amount: bigint,
  at: Date,
) {
  const isCash = way === 'cash' && amount <= MOST_CASH;
  const orderNumber = `OP ${world.dice.between(100, 4_999)}`;
  return recordPayment(as(world, 'elena', at), {
    clientId,
    invoiceId,
    amount: formatDecimal(amount, SCALE.amount),
    ...(isCash ? { method: 'cash' } : { method: 'bank', orderNumber }),
  });
}

/** The client pays on the invoice's page; Stripe's word comes back a moment later. */
async function payByCard(world: World, { id: invoiceId, payable }: Issued, at: Date): Promise<void> {
  const { cardAccount: accountId } = world;
  const holder = await holderOf(world, invoiceId, at);
  const { paymentId } = await startCardPayment(holder, { invoiceIds: [invoiceId] });
  await keepCheckout(holder, { paymentId, checkoutId: `cs_past_${paymentId}`, accountId });
  await settleCardPayment(itself(world, hoursAfter(at, 0.02)), {
    paymentId,
    accountId,
    outcome: 'succeeded',
    received: formatDecimal(payable, SCALE.amount),
    currency: 'RON',
    intentId: `pi_past_${paymentId}`,
  });
}
