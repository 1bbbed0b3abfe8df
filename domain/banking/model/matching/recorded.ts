import { sumKey } from './book.ts';
import type { Context } from './context.ts';
import { daysBetween } from '#domain/kernel/pure/civil-date.ts';
import type { RecordedPayment } from './entry.ts';
import { payerReasons } from './payers.ts';
import { withoutZeros } from './reading.ts';
import { because, type Reason } from './reason.ts';
import type { Hypothesis } from './suggestion.ts';

const WITHIN_DAYS = 15;
const NEAR_DAYS = 3;

/** Money that somebody entered by hand before the statement came: it is tied to the entry and not counted again. */
export function recordedBefore(context: Context): Hypothesis[] {
  const { book, entry } = context;
  const same = book.recordedByAmount.get(sumKey(entry.amount, entry.currency)) ?? [];
  return same
    .filter(({ isTied, date }) => !isTied && Math.abs(daysBetween(date, entry.date)) <= WITHIN_DAYS)
    .map((one) => ({
      kind: 'recorded',
      clientId: one.clientId,
      paymentId: one.id,
      reasons: [because('amountExact', {}), because('recorded', { date: one.date }), ...proofs(context, one)],
    }));
}

/** Money that goes back to a client: from what of its payments no invoice took. */
export function refunds(context: Context): Hypothesis[] {
  const { book, entry, payers } = context;
  return [...payers.ids()].flatMap((clientId) =>
    (book.recordedOf.get(clientId) ?? [])
      .filter(({ unallocated, currency }) => unallocated >= entry.amount && currency === entry.currency)
      .map((one): Hypothesis => ({
        kind: 'refund',
        clientId,
        paymentId: one.id,
        reasons: [
          because(one.unallocated === entry.amount ? 'amountExact' : 'amountPartial', {}),
          because('refund', { date: one.date }),
          ...payerReasons(payers, clientId, entry.name),
        ],
      })),
  );
}

function proofs({ entry, payers, reading }: Context, { clientId, date, reference }: RecordedPayment): Reason[] {
  const reasons = payerReasons(payers, clientId, entry.name);
  if (Math.abs(daysBetween(date, entry.date)) <= NEAR_DAYS) reasons.push(because('dayNear', { date }));
  const number = reference === null ? '' : (/\d+$/.exec(reference)?.[0] ?? '');
  if (number.length > 1 && reading.tokens.some(({ text }) => withoutZeros(text) === withoutZeros(number)))
    reasons.push(because('reference', { reference: reference ?? '' }));
  return reasons;
}
