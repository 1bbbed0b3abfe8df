import { z } from 'zod';
import { clientFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** The one-time code with which a client signs; its digits are made when the mail is sent. */
export const signingCode = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, code: text(10) }),
  ro: ({ code }) => ({
    subject: `Codul de semnare: ${code}`,
    sentences: [
      `Codul dvs. este ${code}. Este valabil 10 minute.`,
      'Introduceți-l pe pagina documentului numai dacă l-ați citit și doriți să îl semnați.',
      'Dacă nu dvs. l-ați cerut, ignorați acest mesaj: fără cod nu se semnează nimic.',
    ],
    button: 'Înapoi la document',
  }),
  en: ({ code }) => ({
    subject: `Signing code: ${code}`,
    sentences: [
      `Your code is ${code}. It is valid for 10 minutes.`,
      'Type it on the page of the document only if you have read it and want to sign it.',
      'If you did not ask for it, ignore this message: without the code nothing is signed.',
    ],
    button: 'Back to the document',
  }),
});
