import { z } from 'zod';
import { amount, clientFrame, currency, text } from './frame/fields.ts';
import { money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** Confirms to the client what was accepted by link; the paper attached is the client's to keep. @law OUG 34/2014 art. 8 (9) */
export const offerAccepted = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), total: amount(), currency: currency() }),
  ro: ({ company, number, total, currency: code }) => ({
    subject: `${company.name}: ați acceptat oferta ${number}`,
    sentences: [
      'Vă mulțumim. Am primit acceptarea dvs., iar acest mesaj este confirmarea ei.',
      'Oferta acceptată este atașată; păstrați-o.',
    ],
    facts: [['Total', money(total, code, 'ro')]],
    button: 'Vezi oferta',
  }),
  en: ({ company, number, total, currency: code }) => ({
    subject: `${company.name}: you have accepted offer ${number}`,
    sentences: [
      'Thank you. We have received your acceptance, and this message confirms it.',
      'The accepted offer is attached; please keep it.',
    ],
    facts: [['Total', money(total, code, 'en')]],
    button: 'See the offer',
  }),
});
