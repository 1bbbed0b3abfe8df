import { z } from 'zod';
import { date, teamFrame } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** The account is closed; what the law wants kept is kept until a day. */
export const companyClosed = defineMessage({
  audience: 'account',
  schema: z.object({ ...teamFrame, retainUntil: date() }),
  ro: ({ retainUntil }) => ({
    subject: 'Contul a fost închis',
    sentences: ['Datele persoanelor au fost șterse, iar autorizările uitate.', `Documentele contabile se păstrează, închise, până pe ${day(retainUntil, 'ro')}, apoi se șterg.`], // prettier-ignore
    button: 'Cum prelucrăm datele',
  }),
  en: ({ retainUntil }) => ({
    subject: 'The account was closed',
    sentences: ['The data of persons was erased and authorisations forgotten.', `Accounting documents are kept, closed, until ${day(retainUntil, 'en')}, then deleted.`], // prettier-ignore
    button: 'How we process data',
  }),
});
