import { z } from 'zod';
import { date, teamFrame, text } from './frame/fields.ts';
import { day, days } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** A contract in force ends soon. */
export const contractExpiring = defineMessage({
  audience: 'team',
  schema: z.object({
    ...teamFrame,
    number: text(40),
    clientName: text(),
    days: z.coerce.number().int().nonnegative(),
    expiresOn: date(),
  }),
  ro: ({ number, clientName, days: left, expiresOn }) => ({
    subject: `Contractul cu ${clientName} expiră ${left === 0 ? 'astăzi' : `în ${days(left, 'ro')}`}`,
    sentences: [
      'Îl puteți prelungi prin act adițional.',
      `După ${day(expiresOn, 'ro')} este nevoie de un contract nou.`,
    ],
    facts: [['Contract', number]],
    button: 'Prelungește',
  }),
  en: ({ number, clientName, days: left, expiresOn }) => ({
    subject: `The contract with ${clientName} expires ${left === 0 ? 'today' : `in ${days(left, 'en')}`}`,
    sentences: ['You can extend it by an addendum.', `After ${day(expiresOn, 'en')} a new contract is needed.`],
    facts: [['Contract', number]],
    button: 'Extend it',
  }),
});
