import { z } from 'zod';
import { accountFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** Somebody asks the administrators to be let into their company. */
export const accessRequest = defineMessage({
  audience: 'account',
  schema: z.object({ ...accountFrame, company: text(), asker: text(254) }),
  ro: ({ company, asker }) => ({
    subject: `Cerere de acces la ${company}`,
    sentences: [
      `${asker} a vrut să înregistreze firma ${company} și cere acces la ea.`,
      'Dacă îl cunoașteți, alegeți rolurile și acceptați; primește o invitație la această adresă.',
      'Dacă nu, refuzați: nu află nimic despre firmă.',
    ],
    button: 'Vezi cererea',
  }),
  en: ({ company, asker }) => ({
    subject: `Request for access to ${company}`,
    sentences: [
      `${asker} wanted to register ${company} and asks to be let into it.`,
      'If you know them, choose their roles and accept; they get an invitation at that address.',
      'If not, refuse: they learn nothing about the company.',
    ],
    button: 'See the request',
  }),
});
