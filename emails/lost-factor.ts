import { z } from 'zod';
import { accountFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A link of one day for somebody who lost the second step; it works together with the password. */
export const lostFactor = defineMessage({
  audience: 'account',
  schema: z.object({ ...accountFrame, company: text() }),
  ro: ({ company }) => ({
    subject: 'Ați pierdut al doilea pas?',
    sentences: [
      `Un administrator al firmei ${company} a confirmat că nu mai aveți telefonul cu codurile.`,
      'Linkul este valabil o zi și cere parola dvs.; apoi al doilea pas este dezactivat.',
      'Dacă nu ați cerut acest lucru, nu deschideți linkul și anunțați administratorul.',
    ],
    button: 'Dezactivează al doilea pas',
  }),
  en: ({ company }) => ({
    subject: 'Did you lose your second step?',
    sentences: [
      `An administrator of ${company} confirmed that you no longer have the phone with your codes.`,
      'The link is valid for one day and asks for your password; then the second step is off.',
      'If you did not ask for it, leave the link alone and tell the administrator.',
    ],
    button: 'Turn the second step off',
  }),
});
