import { z } from 'zod';
import { clientFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** An acceptance report is signed by both and sealed; the client's copy is attached. */
export const acceptanceSigned = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40) }),
  ro: ({ number }) => ({
    subject: `Procesul-verbal ${number} este semnat de ambele părți`,
    sentences: ['Vă mulțumim. Exemplarul dvs. este atașat.', 'Ultima pagină cuprinde dovezile semnării.'],
    button: 'Vezi procesul-verbal',
  }),
  en: ({ number }) => ({
    subject: `Acceptance report ${number} is signed by both parties`,
    sentences: ['Thank you. Your copy is attached.', 'Its last page holds the evidence of the signatures.'],
    button: 'See the report',
  }),
});
