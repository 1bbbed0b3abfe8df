import { z } from 'zod';
import { teamFrame, text } from './frame/fields.ts';
import { planChanges } from './frame/plan-changes.ts';
import { defineMessage } from './frame/message.ts';

/** Premium has ended and the company is on Standard. */
export const trialEnded = defineMessage({
  audience: 'account',
  schema: z.object({ ...teamFrame, changes: z.array(text()).max(12).default([]) }),
  ro: ({ changes }) => ({
    subject: 'Sunteți pe Standard, gratuit',
    sentences: [
      'Premium s-a încheiat; nu s-a pierdut nimic.',
      'Ce era început se încheie de la sine.',
      'Iată ce s-a schimbat:',
    ],
    list: changes.length > 0 ? changes : planChanges.ro,
    button: 'Vezi diferențele',
  }),
  en: ({ changes }) => ({
    subject: 'You are on Standard, for free',
    sentences: [
      'Premium has ended; nothing is lost.',
      'What was under way finishes by itself.',
      'Here is what has changed:',
    ],
    list: changes.length > 0 ? changes : planChanges.en,
    button: 'See the differences',
  }),
});
