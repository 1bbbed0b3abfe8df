import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { optional } from '#domain/kernel/schemas.ts';
import { ladderToChange, wakeUnpaid } from './ladder.ts';
import { wrongTexts } from './model/placeholders.ts';
import { MOST_STEPS, StepDays, StepTexts } from './model/step.ts';
import * as ladders from './repo-ladder.ts';

/**
 * Adds a step to the ladder or changes the one of `step` days. @throws Invalid `reminders.errors.unknownPlaceholder`,
 * `tooManySteps` · Conflict `reminders.errors.sameDay`, `noStep`
 */
export const saveStep = defineVerb({
  name: 'reminders.saveStep',
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
  api: { method: 'POST', path: '/reminders/steps', summary: 'Add or change a step of the reminders' },
  input: StepTexts.extend({
    days: StepDays,
    /** The days of the step that is changed; a new one without. */
    step: optional(StepDays),
  }),
  output: z.object({ days: z.number().int() }),
  async run(tx, _actor, { step: before, ...step }, meta) {
    const [wrong] = wrongTexts(step);
    if (wrong)
      throw new Invalid('reminders.errors.unknownPlaceholder', {
        fields: [wrong.field],
        params: { name: wrong.found },
      });
    const row = await ladderToChange(tx, meta);
    if (before !== undefined && !(await ladders.deleteStep(tx, before))) throw new Conflict('reminders.errors.noStep');
    const steps = await ladders.stepsOf(tx);
    if (steps.some(({ days }) => days === step.days))
      throw new Conflict('reminders.errors.sameDay', { fields: ['days'] });
    if (steps.length >= MOST_STEPS) throw new Invalid('reminders.errors.tooManySteps', { fields: ['days'] });
    await ladders.insertStep(tx, step);
    const { state } = await ladders.updateLadder(tx, row, {});
    if (state === 'on') await wakeUnpaid(tx);
    return { days: step.days };
  },
});
