import { z } from 'zod';
import { clientFrame, date, text } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** The work is done; the client is asked to accept it. */
export const acceptanceSent = defineMessage({
  audience: 'client',
  schema: z.object({ ...clientFrame, number: text(40), periodStart: date(), periodEnd: date() }),
  ro: ({ number, periodStart, periodEnd }) => ({
    subject: `Proces-verbal ${number}: serviciile din ${day(periodStart, 'ro')} – ${day(periodEnd, 'ro')}`,
    sentences: [
      'Am finalizat serviciile; vă rugăm să confirmați recepția.',
      'Puteți confirma cantitățile sau scrie obiecții la fiecare.',
    ],
    button: 'Vezi și confirmă',
  }),
  en: ({ number, periodStart, periodEnd }) => ({
    subject: `Acceptance report ${number}: services of ${day(periodStart, 'en')} – ${day(periodEnd, 'en')}`,
    sentences: [
      'We have finished the services; please confirm that you accept them.',
      'You can confirm the quantities or write an objection to each.',
    ],
    button: 'See and confirm',
  }),
});
