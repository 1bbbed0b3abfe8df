import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { civilDate, line, optional, positiveAmount } from '#domain/kernel/schemas.ts';
import { CASH_MOVES, CashMove, inTill } from './model/cash-move.ts';
import * as cash from './repo-cash.ts';

/**
 * Cash put into the bank, taken from it or paid out. What is not in the till cannot leave it, today or on a past day.
 * @throws Invalid `collections.errors.futureDate`, `tillTooSmall`
 */
export const recordCashMove = defineVerb({
  name: 'collections.recordCashMove',
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
  api: {
    method: 'POST',
    path: '/cash-register/moves',
    summary: 'Record cash put into the bank, taken from it or paid out',
  },
  input: z.object({
    kind: z.enum(CASH_MOVES),
    amount: positiveAmount(),
    day: optional(civilDate()),
    document: optional(line(40)),
    explanation: optional(line(140)),
  }),
  output: CashMove,
  async run(tx, actor, { day: asked, document, explanation, ...input }) {
    const today = civilDateOf(actor.asOf);
    const day = asked ?? today;
    if (day > today) throw new Invalid('collections.errors.futureDate', { fields: ['day'] });
    await cash.lockTill(tx);
    if (inTill(input) < 0n) {
      const least = await cash.leastFrom(tx, day);
      if (least < input.amount)
        throw new Invalid('collections.errors.tillTooSmall', {
          fields: ['amount'],
          params: { amount: formatRomanian(least, SCALE.amount) },
        });
    }
    return cash.insertMove(tx, {
      ...input,
      day,
      document: document ?? null,
      explanation: explanation ?? null,
      recordedById: personOf(actor) ?? null,
    });
  },
});
