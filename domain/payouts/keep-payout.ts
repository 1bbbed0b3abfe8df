import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { amount, civilDate, id, line, optional } from '#domain/kernel/schemas.ts';
import { PAYOUT_LINE_KINDS, PAYOUT_STATES } from './model/payout.ts';
import * as payouts from './repo.ts';

const Line = z.object({
  reference: line(100),
  kind: z.enum(PAYOUT_LINE_KINDS),
  amount: amount(),
  fee: amount(),
  day: civilDate(),
  /** The card service's own id of the payment that it is of. */
  intentId: optional(line(100)),
  note: optional(line(200)),
});

/**
 * Keeps what the card service says of a payout to the bank when asked: told again, its state is the newer one and no line is
 * there twice. A line of a payment that was made through an invoice's page is tied to it.
 */
export const keepPayout = defineVerb({
  name: 'payouts.keepPayout',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({
    accountId: line(100),
    reference: line(100),
    state: z.enum(PAYOUT_STATES),
    /** What reaches the bank; negative when it is taken from there. */
    amount: amount(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    arrivalDate: civilDate(),
    lines: z.array(Line).max(10_000),
  }),
  output: z.object({ cardPayoutId: id<'cardPayout'>() }),
  async run(tx, _actor, { lines, ...told }) {
    const { id: cardPayoutId } = await payouts.keep(tx, { ...told, readAt: tx.asOf });
    const paid = await payouts.paymentsOf(tx, told.accountId, lines.flatMap(({ intentId }) => intentId ?? [])); // prettier-ignore
    await payouts.keepLines(
      tx,
      cardPayoutId,
      lines.map(({ intentId, note, ...one }) => ({
        ...one,
        note: note ?? null,
        paymentId: (intentId === undefined ? undefined : paid.get(intentId)) ?? null,
      })),
    );
    return { cardPayoutId };
  },
});
