import { z } from 'zod';
import { date, optionalPhrase, teamFrame, text } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** ANAF has refused an invoice: why, what to mend, until when. */
export const invoiceRejected = defineMessage({
  audience: 'team',
  schema: z.object({ ...teamFrame, number: text(40), reason: text(300), mend: optionalPhrase(300), deadline: date() }),
  ro: ({ number, reason, mend, deadline }) => ({
    subject: `Factura ${number} a fost respinsă: ${reason}`,
    sentences: [
      mend === undefined ? 'Vedeți în pagină ce trebuie îndreptat.' : `Ce trebuie îndreptat: ${mend}.`,
      `Termen: ${day(deadline, 'ro')}.`,
      'Factura se corectează și se trimite din nou cu același număr.',
    ],
    button: 'Corectează',
  }),
  en: ({ number, reason, mend, deadline }) => ({
    subject: `Invoice ${number} was rejected: ${reason}`,
    sentences: [
      mend === undefined ? 'The page shows what has to be mended.' : `What has to be mended: ${mend}.`,
      `Deadline: ${day(deadline, 'en')}.`,
      'The invoice is corrected and sent again under the same number.',
    ],
    button: 'Correct it',
  }),
});
