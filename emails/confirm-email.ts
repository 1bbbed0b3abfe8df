import { z } from 'zod';
import { accountFrame } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** Proves that the address given at registration is its owner’s. */
export const confirmEmail = defineMessage({
  audience: 'account',
  schema: z.object({ ...accountFrame }),
  ro: () => ({
    subject: 'Confirmați adresa de e-mail',
    sentences: [
      'Apăsați butonul pentru a confirma că această adresă este a dvs.',
      'Dacă nu v-ați înregistrat, ignorați acest mesaj.',
    ],
    button: 'Confirmă adresa',
  }),
  en: () => ({
    subject: 'Confirm your e-mail address',
    sentences: [
      'Press the button to confirm that this address is yours.',
      'If you did not register, please ignore this message.',
    ],
    button: 'Confirm the address',
  }),
});
