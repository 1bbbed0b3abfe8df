import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import * as closings from './repo-closing.ts';

/** Takes back the wish to close the account. @throws Conflict when there is none, or its day has come */
export const undoClosing = defineVerb({
  name: 'portability.undoClosing',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  isOnEveryPlan: true,
  input: z.object({}),
  output: z.object({ id: z.string() }),
  async run(tx) {
    const closing = await closings.lockClosing(tx);
    if (closing === undefined || closing.closesAt <= tx.asOf) throw new Conflict('portability.errors.noClosing');
    await closings.settleClosing(tx, closing, { state: 'undone' });
    tx.emit({ type: 'CompanyClosingUndone', subject: closing.id, wakes: 'account' });
    return { id: closing.id };
  },
});
