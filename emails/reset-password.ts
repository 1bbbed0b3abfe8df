import { z } from 'zod';
import { accountFrame } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A link of one hour for a new password. */
export const resetPassword = defineMessage({
  audience: 'account',
  schema: z.object({ ...accountFrame }),
  ro: () => ({
    subject: 'Alegeți o parolă nouă',
    sentences: [
      'Linkul este valabil o oră și poate fi folosit o singură dată.',
      'Dacă nu dvs. ați cerut o parolă nouă, ignorați acest mesaj; cea veche rămâne valabilă.',
    ],
    button: 'Alege parola',
  }),
  en: () => ({
    subject: 'Choose a new password',
    sentences: [
      'The link is valid for one hour and works once.',
      'If you did not ask for a new password, please ignore this message; the old one stays valid.',
    ],
    button: 'Choose a password',
  }),
});
