import { z } from 'zod';
import { clientFrame, optionalText, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A contract or addendum is ready for the client to sign. */
export const contractSent = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), addendum: optionalText(40) }),
  ro: ({ number, addendum }) => ({
    subject:
      addendum === undefined
        ? `Contractul ${number}, pentru semnare`
        : `Actul adițional ${addendum} la contractul ${number}, pentru semnare`,
    sentences: [
      addendum === undefined
        ? 'Contractul este pregătit; semnarea durează circa un minut.'
        : 'Actul adițional este pregătit; semnarea durează circa un minut.',
      'Îl puteți citi în întregime înainte de a semna.',
      'Dacă doriți o modificare, răspundeți la acest mesaj.',
    ],
    button: 'Citește și semnează',
  }),
  en: ({ number, addendum }) => ({
    subject:
      addendum === undefined
        ? `Contract ${number}, for signing`
        : `Addendum ${addendum} to contract ${number}, for signing`,
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
