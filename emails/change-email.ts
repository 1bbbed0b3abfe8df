import { z } from 'zod';
import { accountFrame } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A link of one day, to the address that an account is to have. */
export const changeEmail = defineMessage({
  audience: 'account',
  schema: z.object({ ...accountFrame }),
  ro: () => ({
    subject: 'Confirmați noua adresă a contului',
    sentences: [
      'Cineva a cerut ca un cont CRM AMC să folosească această adresă.',
      'Linkul este valabil o zi; dacă nu dvs. ați cerut, ignorați acest mesaj și nu se schimbă nimic.',
    ],
    button: 'Confirmă adresa',
  }),
  en: () => ({
    subject: 'Confirm the new address of your account',
    sentences: [
      'Somebody asked that an account at CRM AMC use this address.',
      'The link is valid for one day; if it was not you, please ignore this message and nothing changes.',
    ],
    button: 'Confirm the address',
  }),
});
