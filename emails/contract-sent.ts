import { z } from 'zod';
import { clientFrame, optionalText, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A contract or addendum is ready for the client to sign. */
export const contractSent = defineMessage({
  audience: 'client',
  schema: z.object({
    ...clientFrame,
    number: text(40),
    addendum: optionalText(40),
    /** Sent once more, because it waits. */
    reminder: z.boolean().optional(),
  }),
  ro: ({ number, addendum, reminder }) => ({
    subject: `${reminder ? 'Vă reamintim: ' : ''}${
      addendum === undefined ? `contractul ${number}` : `actul adițional ${addendum} la contractul ${number}`
    }, pentru semnare`.replace(/^[ac]/, (first) => first.toUpperCase()),
    sentences: [
      addendum === undefined
        ? 'Contractul este pregătit; semnarea durează circa un minut.'
        : 'Actul adițional este pregătit; semnarea durează circa un minut.',
      'Îl puteți citi în întregime înainte de a semna.',
      'Dacă doriți o modificare, răspundeți la acest mesaj.',
    ],
    button: 'Citește și semnează',
  }),
  en: ({ number, addendum, reminder }) => ({
    subject: `${reminder ? 'A reminder: ' : ''}${
      addendum === undefined ? `contract ${number}` : `addendum ${addendum} to contract ${number}`
    }, for signing`.replace(/^[ac]/, (first) => first.toUpperCase()),
    sentences: [
      addendum === undefined
        ? 'The contract is ready; signing takes about a minute.'
        : 'The addendum is ready; signing takes about a minute.',
      'You can read all of it before you sign.',
      'If you would like a change, just answer this message.',
    ],
    button: 'Read and sign',
  }),
});
