import { z } from 'zod';
import { teamFrame } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** Somebody asked to close the account; it may be undone for thirty days. */
export const closingAsked = defineMessage({
  audience: 'account',
  schema: z.object({ ...teamFrame }),
  ro: () => ({
    subject: 'S-a cerut închiderea contului',
    sentences: ['Contul firmei se închide peste 30 de zile. Până atunci totul merge ca înainte și vă puteți răzgândi.', 'Descărcați copia completă a datelor înainte.'], // prettier-ignore
    button: 'Vezi sau renunță',
  }),
  en: () => ({
    subject: 'Closing the account was asked for',
    sentences: ['The company’s account closes in 30 days. Until then all works as before and you can change your mind.', 'Download the complete copy of the data before.'], // prettier-ignore
    button: 'See or undo',
  }),
});
