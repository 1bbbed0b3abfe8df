import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { READING_KEYS, READINGS } from './model/readings.ts';
import { choices } from './repo-choices.ts';
import { doubtAt } from './steps.ts';
import { readingsOf } from './steps-readings.ts';

const KEYS = z.enum(READING_KEYS);

/** The questions that the law leaves open, our answer and its source, and what this company's accountant chose. */
export const listReadings = defineQuery({
  name: 'law.listReadings',
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
  api: { method: 'GET', path: '/law-readings', summary: 'How the company reads open questions of the law' },
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        question: KEYS,
        choice: z.string(),
        choices: z.array(z.string()),
        source: z.string(),
        chosenAt: instant().nullable(),
      }),
    ),
  }),
  async run(tx, actor) {
    const readings = await readingsOf(tx);
    const kept = new Map((await choices(tx)).map((one) => [one.question, one.chosenAt]));
    const rows = [];
    for (const question of READING_KEYS) {
      const { source } = await doubtAt(tx, question, civilDateOf(actor.asOf));
      const chosenAt = kept.get(question) ?? null;
      rows.push({ question, choice: readings[question], choices: [...READINGS[question]], source, chosenAt });
    }
    return { rows };
  },
});
