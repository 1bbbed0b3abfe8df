import { z } from 'zod';
import { optionalText, teamFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A message to the company's address may be a new lead. */
export const leadReceived = defineMessage({
  audience: 'team',
  schema: z.object({ ...teamFrame, sender: text(), topic: optionalText(150) }),
  ro: ({ sender, topic }) => ({
    subject: `Mesaj nou de la ${sender}${topic === undefined ? '' : `: ${topic}`}`,
    sentences: ['Poate fi un client potențial.', 'Un răspuns în prima zi contează cel mai mult.'],
    button: 'Vezi mesajul',
  }),
  en: ({ sender, topic }) => ({
    subject: `New message from ${sender}${topic === undefined ? '' : `: ${topic}`}`,
    sentences: ['This may be a lead.', 'An answer on the first day counts most.'],
    button: 'See the message',
  }),
});
