import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { ladderToChange, wakeUnpaid } from './ladder.ts';
import { StepDays } from './model/step.ts';
import * as ladders from './repo-ladder.ts';

/** Takes a step off the ladder. @throws Conflict `reminders.errors.noStep` */
export const removeStep = defineVerb({
  name: 'reminders.removeStep',
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
  api: { method: 'DELETE', path: '/reminders/steps/{days}', summary: 'Take a step off the reminders' },
  input: z.object({ days: StepDays }),
  output: z.object({}),
  async run(tx, _actor, { days }, meta) {
    const row = await ladderToChange(tx, meta);
    if (!(await ladders.deleteStep(tx, days))) throw new Conflict('reminders.errors.noStep');
    const { state } = await ladders.updateLadder(tx, row, {});
    if (state === 'on') await wakeUnpaid(tx);
    return {};
  },
});
