import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { CashMove, inTill } from './model/cash-move.ts';
import * as cash from './repo-cash.ts';

/**
 * Voids a wrongly recorded move of cash: it keeps its row and its reason, and counts as nothing.
 * @throws NotFound · Conflict `collections.errors.reversed` when it is void already, `cashUsed` when its cash has left the till since
 */
export const voidCashMove = defineVerb({
  name: 'collections.voidCashMove',
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
  api: { method: 'POST', path: '/cash-register/moves/{cashMoveId}/voiding', summary: 'Void a move of cash' },
  input: z.object({ cashMoveId: id<'cashMove'>(), reason: line(300) }),
  output: CashMove,
  async run(tx, _actor, { cashMoveId, reason }) {
    await cash.lockTill(tx);
    const row = await cash.lockMove(tx, cashMoveId);
    if (row.voidedAt !== null) throw new Conflict('collections.errors.reversed');
    if (inTill(row) > 0n && (await cash.leastFrom(tx, row.day)) < row.amount)
      throw new Conflict('collections.errors.cashUsed');
    return cash.voidMove(tx, cashMoveId, reason);
  },
});
