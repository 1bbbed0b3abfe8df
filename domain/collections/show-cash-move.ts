import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { CashMove } from './model/cash-move.ts';
import * as cash from './repo-cash.ts';

/** One move of cash without a client. @throws NotFound */
export const showCashMove = defineQuery({
  name: 'collections.showCashMove',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/cash-register/moves/{cashMoveId}', summary: 'A move of cash' },
  input: z.object({ cashMoveId: id<'cashMove'>() }),
  output: CashMove,
  run: (tx, _actor, { cashMoveId }) => cash.findMove(tx, cashMoveId),
});
