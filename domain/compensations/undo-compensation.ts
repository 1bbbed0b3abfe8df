import { z } from 'zod';
import { takeCompensationBack } from '#domain/collections/steps-compensation.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { Compensation } from './model/compensation.ts';
import * as compensations from './repo.ts';

/** Undoes a compensation: both sides are open as before, the report stays and says ANULAT. @throws NotFound · Conflict `compensations.errors.undone` */
export const undoCompensation = defineVerb({
  name: 'compensations.undoCompensation',
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
  api: { method: 'POST', path: '/compensations/{compensationId}/undoing', summary: 'Undo a compensation' },
  input: z.object({ compensationId: id<'compensation'>(), reason: line(300) }),
  output: Compensation,
  async run(tx, _actor, { compensationId, reason }) {
    const row = await compensations.lockCompensation(tx, compensationId);
    if (row.state === 'undone') throw new Conflict('compensations.errors.undone');
    await takeCompensationBack(tx, row.paymentId, reason);
    const facts = { number: row.printedNumber };
    tx.emit({ type: 'CompensationUndone', subject: row.id, clientId: row.clientId, facts });
    return compensations.markUndone(tx, compensationId, reason);
  },
});
