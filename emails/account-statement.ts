import { z } from 'zod';
import { clientFrame, date } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** Asks a client to confirm what it owed on a day; the statement is attached. */
export const accountStatement = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, day: date() }),
  ro: (d) => ({
    subject: `Confirmare de sold la ${day(d.day, 'ro')}`,
    sentences: [
      `Vă rugăm să confirmați soldul din evidența noastră la ${day(d.day, 'ro')} sau să ne scrieți suma din evidența dvs.`,
      'Extrasul de cont este atașat, iar răspunsul durează câteva secunde.',
    ],
    button: 'Vezi și confirmă',
  }),
  en: (d) => ({
    subject: `Statement of account on ${day(d.day, 'en')}`,
    sentences: [
      `Please confirm the balance in our books on ${day(d.day, 'en')}, or write us the amount in yours.`,
      'The statement is attached, and the answer takes a few seconds.',
    ],
    button: 'See and confirm',
  }),
});
