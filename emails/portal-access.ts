import { z } from 'zod';
import { clientFrame } from './frame/fields.ts';
import { defineMessage } from './frame/message.ts';

/** The company gives a person at a client the page with everything that is between them. */
export const portalAccess = defineMessage({
  audience: 'client',
  schema: z.object(clientFrame),
  ro: ({ company }) => ({
    subject: `Toate documentele dvs. de la ${company.name}`,
    sentences: [
      'Aveți acum o singură pagină cu ofertele, contractele, procesele-verbale și facturile dvs.: le puteți semna, plăti și descărca, și ne puteți scrie.',
      'Linkul este doar al dvs.; nu îl trimiteți mai departe.',
    ],
    button: 'Deschide documentele',
  }),
  en: ({ company }) => ({
    subject: `All your documents from ${company.name}`,
    sentences: [
      'You now have one page with your offers, contracts, acceptance reports and invoices: you can sign, pay and download them, and write to us.',
      'The link is yours alone; please do not pass it on.',
    ],
    button: 'Open the documents',
  }),
});
