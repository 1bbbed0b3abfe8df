import { z } from 'zod';
import { date, teamFrame, text } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { planChanges } from './frame/plan-changes.ts';
import { defineMessage } from './frame/message.ts';

/** Ten, three and one days before Premium ends: exactly what changes. */
export const trialEnding = defineMessage({
  audience: 'account',
  schema: z.object({ ...teamFrame, endsOn: date(), changes: z.array(text()).max(12).default([]) }),
  ro: ({ endsOn, changes }) => ({
    subject: `Premium se încheie pe ${day(endsOn, 'ro')}; rămâneți pe Standard, gratuit`,
    sentences: ['Nu se pierde nimic.', 'Iată exact ce se schimbă:'],
    list: changes.length > 0 ? changes : planChanges.ro,
    button: 'Vezi diferențele',
  }),
  en: ({ endsOn, changes }) => ({
    subject: `Premium ends on ${day(endsOn, 'en')}; you stay on Standard, for free`,
    sentences: ['Nothing is lost.', 'Here is exactly what changes:'],
    list: changes.length > 0 ? changes : planChanges.en,
    button: 'See the differences',
  }),
});
