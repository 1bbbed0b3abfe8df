import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { isReading, READING_KEYS, READINGS } from './model/readings.ts';
import { dropChoice, keepChoice } from './repo-choices.ts';

const Choice = z.object({ question: z.enum(READING_KEYS), choice: z.string().max(40) });

/**
 * The accountant's answers to open questions of the law; documents issued from now on follow them, those issued stay. Our own
 * answer is kept by keeping none. @throws Invalid `law.errors.noSuchChoice` per question
 */
export const chooseReadings = defineVerb({
  name: 'law.chooseReadings',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/law-readings', summary: 'Choose how open questions of the law are read' },
  input: z.object({ choices: z.array(Choice).min(1).max(READING_KEYS.length) }),
  output: z.object({}),
  async run(tx, actor, { choices }) {
    for (const [index, { question, choice }] of choices.entries()) {
      if (!isReading(question, choice))
        throw new Invalid('law.errors.noSuchChoice', { fields: [`choices[${index}].choice`] });
      if (choice === READINGS[question][0]) await dropChoice(tx, question);
      else await keepChoice(tx, question, choice, personOf(actor) ?? null);
    }
    return {};
  },
});
