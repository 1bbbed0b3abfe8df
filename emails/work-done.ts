import { z } from 'zod';
import { instant, teamFrame, text } from './frame/fields.ts';
import { hour } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** Somebody in the field has finished a work order. */
export const workDone = defineMessage({
  audience: 'team',
  schema: z.object({ ...teamFrame, workOrder: text(150), clientName: text(), performer: text(100), doneAt: instant() }),
  ro: ({ workOrder, clientName, performer, doneAt }) => ({
    subject: `${workOrder} este gata`,
    sentences: [`${performer} a finalizat la ${hour(doneAt)}.`, 'Urmează procesul-verbal de recepție.'],
    facts: [['Client', clientName]],
    button: 'Întocmește PV',
  }),
  en: ({ workOrder, clientName, performer, doneAt }) => ({
    subject: `${workOrder} is done`,
    sentences: [`${performer} finished at ${hour(doneAt)}.`, 'Next comes the acceptance report.'],
    facts: [['Client', clientName]],
    button: 'Make the report',
  }),
});
