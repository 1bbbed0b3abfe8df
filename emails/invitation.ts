import { z } from 'zod';
import { accountFrame, optionalText, text } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** A colleague invites somebody into the company. */
export const invitation = defineMessage({
  audience: 'account',
  schema: z.object({ ...accountFrame, company: text(), inviter: optionalText(100) }),
  ro: ({ company, inviter }) => ({
    subject: `Invitație: lucrați împreună cu ${company}`,
    sentences: [
      inviter === undefined
        ? `Sunteți invitat(ă) să lucrați în firma ${company}.`
        : `${inviter} vă invită să lucrați în firma ${company}.`,
      'Invitația este valabilă șapte zile și numai pentru această adresă.',
    ],
    button: 'Acceptă invitația',
  }),
  en: ({ company, inviter }) => ({
    subject: `Invitation: work with ${company}`,
    sentences: [
      inviter === undefined
        ? `You are invited to work in ${company}.`
        : `${inviter} invites you to work in ${company}.`,
      'The invitation is valid for seven days and only for this address.',
    ],
    button: 'Accept the invitation',
  }),
});
