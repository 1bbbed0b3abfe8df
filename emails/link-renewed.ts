import { z } from 'zod';
import { clientFrame, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A client asked for a new link to a document whose link had expired. */
export const linkRenewed = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, document: text(120) }),
  ro: ({ document }) => ({
    subject: `Link nou: ${document}`,
    sentences: [
      'Ați cerut un link nou; cel vechi nu mai este valabil.',
      'Dacă nu dvs. l-ați cerut, puteți ignora acest mesaj.',
    ],
    button: 'Deschide documentul',
  }),
  en: ({ document }) => ({
    subject: `New link: ${document}`,
    sentences: [
      'You asked for a new link; the old one is no longer valid.',
      'If it was not you, please ignore this message.',
    ],
    button: 'Open the document',
  }),
});
