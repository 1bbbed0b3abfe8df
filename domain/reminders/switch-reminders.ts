import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { ladderToChange, wakeUnpaid } from './ladder.ts';
import { LADDER_STATES, REMINDER_DAYS } from './model/step.ts';
import * as ladders from './repo-ladder.ts';

/** Switches the reminders on or off, and says whether they may go on any day. Every unpaid invoice looks at its ladder again. */
export const switchReminders = defineVerb({
  name: 'reminders.switchReminders',
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
  api: { method: 'PUT', path: '/reminders', summary: 'Switch payment reminders on or off' },
  input: z.object({ state: z.enum(LADDER_STATES), days: z.enum(REMINDER_DAYS) }),
  output: z.object({ state: z.enum(LADDER_STATES) }),
  async run(tx, _actor, input, meta) {
    const row = await ladderToChange(tx, meta);
    await ladders.updateLadder(tx, row, input);
    await wakeUnpaid(tx);
    return { state: input.state };
  },
});
