import { z } from 'zod';
import { date, teamFrame } from './frame/fields.ts';
import { day } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** A person with the certificate is needed: the authorisation at SPV ends in some days, or is gone. */
export const spvLost = defineMessage({
  audience: 'account',
  schema: z.object({ ...teamFrame, days: z.coerce.number().int().nonnegative(), until: date().optional() }),
  ro: ({ days, until }) => ({
    subject:
      days === 0
        ? 'SPV cere din nou autorizarea cu certificat'
        : `Autorizarea SPV se încheie ${days === 1 ? 'mâine' : `în ${days} zile`}`,
    sentences:
      days === 0
        ? ['Facturile se emit și așteaptă; termenul lor curge.', 'Pleacă singure imediat ce autorizați din nou.']
        : [
            until === undefined
              ? 'O persoană cu certificat trebuie să autorizeze din nou.'
              : `Se încheie pe ${day(until, 'ro')}.`,
            'O persoană cu certificat digital autorizează din nou într-un minut, de pe calculatorul ei.',
          ],
    button: 'Autorizează',
  }),
  en: ({ days, until }) => ({
    subject:
      days === 0
        ? 'SPV asks for the certificate again'
        : `The SPV authorisation ends ${days === 1 ? 'tomorrow' : `in ${days} days`}`,
    sentences:
      days === 0
        ? ['Invoices are issued and wait; their term runs.', 'They leave by themselves as soon as you authorise again.']
        : [
            until === undefined
              ? 'A person with a certificate has to authorise again.'
              : `It ends on ${day(until, 'en')}.`,
            'A person with a digital certificate authorises again within a minute, on their own computer.',
          ],
    button: 'Authorise',
  }),
});
