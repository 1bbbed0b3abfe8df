import { listPayments } from '#domain/collections/list-payments.ts';
import { addDays, addMonths, civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import { keepPayout } from '#domain/payouts/keep-payout.ts';
import { moment, workday } from './calendar.ts';
import { as, itself, type World } from './world.ts';

/** Months whose card payments Stripe has put into the bank. */
const MONTHS = 5;

/** What Stripe keeps of a payment in minor units: 1,5 % and one leu. */
const feeOf = (amount: bigint): bigint => (amount * 15n) / 1_000n + 100n;

/** At the beginning of each month Stripe sends the card payments of the month before to the bank. */
export function planPayouts(world: World): void {
  for (let back = 0; back < MONTHS; back += 1) {
    const month = firstOfMonth(addMonths(world.today, -back));
    world.agenda.plan(moment(workday(addDays(month, 2)), '07:30'), async (at) => {
      const asked = { method: 'card', from: addMonths(month, -1), to: addDays(month, -1) } as const;
      const { rows } = await listPayments(as(world, 'elena', at), asked);
      if (rows.length === 0) return;
      const amount = sum(rows.map((one) => one.amount - feeOf(one.amount)));
      await keepPayout(itself(world, at), {
        accountId: world.cardAccount,
        reference: `po_past_${month}`,
        state: 'paid',
        amount: formatDecimal(amount, 2),
        currency: 'RON',
        arrivalDate: civilDateOf(at),
        lines: rows.map((one) => ({
          reference: `txn_past_${one.id}`,
          kind: 'charge' as const,
          amount: formatDecimal(one.amount, 2),
          fee: formatDecimal(feeOf(one.amount), 2),
          day: one.paidDate,
          intentId: `pi_past_${one.id}`,
        })),
      });
    });
  }
}
