import { z } from 'zod';
import { amount, clientFrame, currency, date, text } from './frame/fields.ts';
import { day, money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** An offer goes to the client, who answers by one tap. */
export const offerSent = defineMessage({
  audience: 'client',
  schema: z.object({
    ...clientFrame,
    number: text(40),
    object: text(150),
    validUntil: date(),
    total: amount().optional(),
    currency: currency(),
  }),
  ro: ({ company, number, object, validUntil, total, currency: code }) => ({
    subject: `${company.name}: oferta ${number} pentru ${object}`,
    sentences: [
      `Vă trimitem oferta noastră, valabilă până la ${day(validUntil, 'ro')}.`,
      'O puteți citi și accepta direct din pagina ei, fără cont.',
      'Dacă aveți întrebări, răspundeți la acest mesaj.',
    ],
    facts: total === undefined ? [] : [['Total', money(total, code, 'ro')]],
    button: 'Vezi oferta',
  }),
  en: ({ company, number, object, validUntil, total, currency: code }) => ({
    subject: `${company.name}: offer ${number} for ${object}`,
    sentences: [
      `Here is our offer, valid until ${day(validUntil, 'en')}.`,
      'You can read and accept it on its page, without an account.',
      'If you have questions, just answer this message.',
    ],
    facts: total === undefined ? [] : [['Total', money(total, code, 'en')]],
    button: 'See the offer',
  }),
});
