import { z } from 'zod';
import { teamFrame } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** The copy of the whole company is made and may be fetched for three days. */
export const exportReady = defineMessage({
  audience: 'account',
  schema: z.object({ ...teamFrame }),
  ro: () => ({
    subject: 'Copia completă a firmei este gata',
    sentences: ['O puteți descărca 3 zile, după ce vă conectați; apoi se șterge.', 'Dacă nu ați cerut-o dvs., vedeți în jurnal cine a făcut-o.'], // prettier-ignore
    button: 'Descarcă',
  }),
  en: () => ({
    subject: 'The complete copy of the company is ready',
    sentences: ['You can download it for 3 days once you log in; then it is deleted.', 'If you did not ask for it, the audit shows who did.'], // prettier-ignore
    button: 'Download',
  }),
});
