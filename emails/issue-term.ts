import { z } from 'zod';
import { date, teamFrame, text } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** What was delivered is not invoiced yet and its last legal day comes near. */
export const issueTerm = defineMessage({
  audience: 'team',
  schema: z.object({
    ...teamFrame,
    clientName: text(),
    service: text(150),
    lastDay: date(),
    daysLeft: z.coerce.number().int().nonnegative(),
  }),
  ro: ({ clientName, service, lastDay, daysLeft }) => ({
    subject: `${clientName}: de facturat până la ${day(lastDay, 'ro')}`,
    sentences: [
      `${service} nu este încă facturat${daysLeft === 0 ? '; astăzi este ultima zi' : ''}.`,
      `Ultima zi legală de facturare este ${day(lastDay, 'ro')}.`,
    ],
    button: 'Facturează',
  }),
  en: ({ clientName, service, lastDay, daysLeft }) => ({
    subject: `${clientName}: to be invoiced by ${day(lastDay, 'en')}`,
    sentences: [
      `${service} is not invoiced yet${daysLeft === 0 ? '; today is the last day' : ''}.`,
      `The last legal day to invoice is ${day(lastDay, 'en')}.`,
    ],
    button: 'Invoice it',
  }),
});
