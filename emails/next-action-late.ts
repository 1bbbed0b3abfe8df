import { z } from 'zod';
import { date, teamFrame, text } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** A client's next step is past its day. */
export const nextActionLate = defineMessage({
  audience: 'team',
  schema: z.object({ ...teamFrame, clientName: text(), action: text(150), dueDate: date() }),
  ro: ({ clientName, action, dueDate }) => ({
    subject: `${clientName}: ${action} era pentru ${day(dueDate, 'ro')}`,
    sentences: ['Pasul următor a rămas nefăcut.', 'Îl puteți face acum, muta pe altă zi sau da altui coleg.'],
    button: 'Deschide clientul',
  }),
  en: ({ clientName, action, dueDate }) => ({
    subject: `${clientName}: ${action} was due on ${day(dueDate, 'en')}`,
    sentences: [
      'The next step has not been taken.',
      'You can do it now, move it to another day or hand it to a colleague.',
    ],
    button: 'Open the client',
  }),
});
