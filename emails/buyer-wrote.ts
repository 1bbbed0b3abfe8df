import { z } from 'zod';
import { teamFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A buyer has written through SPV about an invoice of ours. */
export const buyerWrote = defineMessage({
  audience: 'team',
  schema: z.object({ ...teamFrame, clientName: text(), number: text(40), text: text(600) }),
  ro: ({ clientName, number, text: words }) => ({
    subject: `${clientName} a scris în SPV despre factura ${number}`,
    sentences: [
      'Mesajul a venit prin SPV și este lângă factură. Răspunsul pleacă pe e-mail: SPV duce doar mesajele cumpărătorului.',
    ],
    facts: [['Mesaj', words]],
    button: 'Răspunde',
  }),
  en: ({ clientName, number, text: words }) => ({
    subject: `${clientName} wrote in SPV about invoice ${number}`,
    sentences: [
      'The message came through SPV and stands beside the invoice. The answer goes by e-mail: SPV carries only the buyer’s messages.',
    ],
    facts: [['Message', words]],
    button: 'Answer',
  }),
});
