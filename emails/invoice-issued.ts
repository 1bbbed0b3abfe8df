import { z } from 'zod';
import { amount, clientFrame, currency, date, optionalText, text } from './frame/fields.ts';
import { day, money } from './frame/format.ts';
import { paymentFacts } from './frame/payment-facts.ts';
import { defineMessage } from './frame/message.ts';

/** An invoice goes to the client; `uploadIndex` is there once SPV has validated it. */
export const invoiceIssued = defineMessage({
  audience: 'client',
  schema: z.object({
    ...clientFrame,
    number: text(40),
    total: amount(),
    issueDate: date(),
    dueDate: date(),
    currency: currency(),
    iban: optionalText(40),
    bank: optionalText(80),
    uploadIndex: optionalText(40),
    spv: z.enum(['validated', 'in_transmission', 'not_applicable']).default('not_applicable'),
    cardPayment: z.boolean().default(false),
  }),
  ro: (d) => ({
    subject: `[${d.company.name}] Factura ${d.number} din ${day(d.issueDate, 'ro')} – ${money(d.total, d.currency, 'ro')}, scadentă la ${day(d.dueDate, 'ro')}`,
    sentences: [
      'Factura este atașată.',
      ...{
        validated: [
          `Originalul fiscal este disponibil în RO e-Factura (SPV)${d.uploadIndex === undefined ? '' : `, index ${d.uploadIndex}`}.`,
        ],
        in_transmission: ['Factura este în curs de transmitere în RO e-Factura.'],
        not_applicable: [],
      }[d.spv],
      ...(d.cardPayment ? ['O puteți plăti cu cardul, din pagina ei.'] : []),
    ],
    facts: paymentFacts({ ...d, amount: d.total }, 'ro'),
    button: d.cardPayment ? 'Vezi și plătește' : 'Vezi factura',
  }),
  en: (d) => ({
    subject: `[${d.company.name}] Invoice ${d.number} of ${day(d.issueDate, 'en')} – ${money(d.total, d.currency, 'en')}, due on ${day(d.dueDate, 'en')}`,
    sentences: [
      'The invoice is attached.',
      ...{
        validated: [
          `The fiscal original is available in RO e-Factura (SPV)${d.uploadIndex === undefined ? '' : `, index ${d.uploadIndex}`}.`,
        ],
        in_transmission: ['The invoice is being transmitted to RO e-Factura.'],
        not_applicable: [],
      }[d.spv],
      ...(d.cardPayment ? ['You can pay it by card on its page.'] : []),
    ],
    facts: paymentFacts({ ...d, amount: d.total }, 'en'),
    button: d.cardPayment ? 'See and pay' : 'See the invoice',
  }),
});
