import { z } from 'zod';
import { date, teamFrame, text } from './frame/fields.ts';
import { day, workingDays } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** An issued invoice is not yet in SPV and its term runs. */
export const spvTerm = defineMessage({
  audience: 'team',
  schema: z.object({
    ...teamFrame,
    number: text(40),
    workingDays: z.coerce.number().int().nonnegative(),
    deadline: date(),
    /** The guard sends it at nine of the last day. */
    leavesByItself: z.boolean().optional(),
  }),
  ro: ({ number, workingDays: left, deadline, leavesByItself: leaves }) => ({
    subject:
      left === 0
        ? `Factura ${number}: termenul SPV este astăzi`
        : `Factura ${number}: mai ${left === 1 ? 'este' : 'sunt'} ${workingDays(left, 'ro')}`,
    sentences: [
      'Nu a ajuns încă în SPV.',
      `Termenul legal se încheie pe ${day(deadline, 'ro')}, la ora 24:00.`,
      ...(leaves ? ['Dacă nu o trimiteți, pleacă singură în acea zi la 09:00.'] : []),
    ],
    button: 'Trimite acum',
  }),
  en: ({ number, workingDays: left, deadline, leavesByItself: leaves }) => ({
    subject:
      left === 0 ? `Invoice ${number}: the SPV term ends today` : `Invoice ${number}: ${workingDays(left, 'en')} left`,
    sentences: [
      'It has not reached SPV yet.',
      `The legal term ends on ${day(deadline, 'en')} at 24:00.`,
      ...(leaves ? ['Unless you send it, it leaves by itself on that day at 09:00.'] : []),
    ],
    button: 'Send now',
  }),
});
