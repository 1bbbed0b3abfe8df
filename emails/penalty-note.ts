import { z } from 'zod';
import { amount, clientFrame, currency, date, text } from './frame/fields.ts';
import { day, money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** A note of penalties for late payment, with the paper attached. */
export const penaltyNote = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), until: date(), amount: amount(), currency: currency() }),
  ro: (d) => ({
    subject: `Nota de calcul penalități ${d.number}`,
    sentences: [
      `Vă trimitem nota de calcul ${d.number}, cu penalitățile pentru plata cu întârziere calculate potrivit contractului până la ${day(d.until, 'ro')}.`,
      'Dacă aveți obiecții, vă rugăm să ni le scrieți ca răspuns la acest mesaj.',
    ],
    facts: [['Penalități', money(d.amount, d.currency, 'ro')]],
    button: 'Vezi nota de calcul',
  }),
  en: (d) => ({
    subject: `Penalty note ${d.number}`,
    sentences: [
      `This is penalty note ${d.number}, with the penalties for late payment computed under the contract until ${day(d.until, 'en')}.`,
      'If you have objections, please write them in answer to this message.',
    ],
    facts: [['Penalties', money(d.amount, d.currency, 'en')]],
    button: 'See the note',
  }),
});
