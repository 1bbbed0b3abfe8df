import { z } from 'zod';
import { clientFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

const LONGEST = 5_000;

/** The company answers what a client wrote on the portal; the answer stands there too. */
export const portalAnswer = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, subject: text(120), text: z.string().min(1).max(LONGEST) }),
  ro: ({ subject, text: answer }) => ({
    subject: `Răspuns: ${subject}`,
    sentences: ['Am răspuns la mesajul dvs.:', ...paragraphsOf(answer)],
    button: 'Vezi conversația',
  }),
  en: ({ subject, text: answer }) => ({
    subject: `Answer: ${subject}`,
    sentences: ['We have answered your message:', ...paragraphsOf(answer)],
    button: 'See the conversation',
  }),
});

/** The lines of an answer, each a paragraph of its own. */
const paragraphsOf = (answer: string): string[] =>
  answer
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
