import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { ladderOf } from './ladder.ts';
import { LADDER_STATES, REMINDER_DAYS, Step } from './model/step.ts';

/** Whether clients are reminded by themselves, on which days, and the steps with their texts. */
export const showLadder = defineQuery({
  name: 'reminders.showLadder',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/reminders', summary: 'The ladder of payment reminders' },
  input: z.object({}),
  output: z.object({
    state: z.enum(LADDER_STATES),
    days: z.enum(REMINDER_DAYS),
    version: z.number().int(),
    steps: z.array(Step),
  }),
  async run(tx) {
    const { steps, ...ladder } = await ladderOf(tx);
    return { ...ladder, steps: [...steps] };
  },
});
