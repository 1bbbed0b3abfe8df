import { z } from 'zod';
import { clientFrame, optionalText, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** All parties have signed; the client's copy is attached. */
export const contractSigned = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), addendum: optionalText(40) }),
  ro: ({ number, addendum }) => ({
    subject:
      addendum === undefined
        ? `Contractul ${number} este semnat de ambele părți`
        : `Actul adițional ${addendum} la contractul ${number} este semnat de ambele părți`,
    sentences: ['Exemplarul dvs. este atașat.', 'Ultima pagină cuprinde dovezile semnării.'],
    button: 'Descarcă',
  }),
  en: ({ number, addendum }) => ({
    subject:
      addendum === undefined
        ? `Contract ${number} is signed by both parties`
        : `Addendum ${addendum} to contract ${number} is signed by both parties`,
    sentences: ['Your copy is attached.', 'Its last page holds the evidence of the signatures.'],
    button: 'Download',
  }),
});
