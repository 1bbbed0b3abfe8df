import { z } from 'zod';
import { clientFrame, date, text } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** Three days before an unanswered offer expires. */
export const offerReminder = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), validUntil: date() }),
  ro: ({ number, validUntil }) => ({
    subject: `Oferta ${number} expiră pe ${day(validUntil, 'ro')}`,
    sentences: [
      'Dacă aveți întrebări, răspundeți la acest mesaj.',
      `Oferta poate fi acceptată până la ${day(validUntil, 'ro')} inclusiv.`,
    ],
    button: 'Vezi oferta',
  }),
  en: ({ number, validUntil }) => ({
    subject: `Offer ${number} expires on ${day(validUntil, 'en')}`,
    sentences: [
      'If you have questions, just answer this message.',
      `The offer can be accepted up to and including ${day(validUntil, 'en')}.`,
    ],
    button: 'See the offer',
  }),
});
