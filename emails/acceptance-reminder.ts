import { z } from 'zod';
import { clientFrame, date, text } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** An acceptance report is still without an answer. */
export const acceptanceReminder = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), sentOn: date() }),
  ro: ({ number, sentOn }) => ({
    subject: `Proces-verbal ${number} așteaptă confirmarea dvs.`,
    sentences: [
      `Vă reamintim procesul-verbal trimis pe ${day(sentOn, 'ro')}.`,
      'Dacă ceva nu corespunde, puteți scrie obiecțiile în aceeași pagină.',
    ],
    button: 'Vezi și confirmă',
  }),
  en: ({ number, sentOn }) => ({
    subject: `Acceptance report ${number} is waiting for you`,
    sentences: [
      `A reminder of the acceptance report that we sent on ${day(sentOn, 'en')}.`,
      'If something is not right, you can write your objections on the same page.',
    ],
    button: 'See and confirm',
  }),
});
