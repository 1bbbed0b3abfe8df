import { z } from 'zod';
import { clientFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** Our answer to what a buyer wrote through SPV about an invoice. */
export const buyerAnswered = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), question: text(600), answer: text(2_000) }),
  ro: ({ number, question, answer }) => ({
    subject: `Răspuns despre factura ${number}`,
    sentences: [`Ați scris în SPV despre factura ${number}.`, answer],
    facts: [['Mesajul dvs. din SPV', question]],
    button: 'Vezi factura',
  }),
  en: ({ number, question, answer }) => ({
    subject: `Answer about invoice ${number}`,
    sentences: [`You wrote in SPV about invoice ${number}.`, answer],
    facts: [['Your message in SPV', question]],
    button: 'See the invoice',
  }),
});
