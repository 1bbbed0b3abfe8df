import { z } from 'zod';
import { amount, clientFrame, currency, date, optionalText, text } from './frame/fields.ts';
import { day, money } from './frame/format.ts';
import { paymentFacts } from './frame/payment-facts.ts';
import { defineMessage } from './frame/message.ts';

const KINDS = {
  invoice: { ro: 'Factura', en: 'Invoice' },
  proforma: { ro: 'Proforma', en: 'Proforma' },
  storno: { ro: 'Factura storno', en: 'Reversing invoice' },
} as const;

/** An invoice goes to the client; `uploadIndex` is there once SPV has validated it. */
export const invoiceIssued = defineMessage({
  audience: 'client',
  schema: z.object({
    ...clientFrame,
    kind: z.enum(['invoice', 'proforma', 'storno']).default('invoice'),
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
    subject: `[${d.company.name}] ${KINDS[d.kind].ro} ${d.number} din ${day(d.issueDate, 'ro')} – ${money(d.total, d.currency, 'ro')}${d.kind === 'storno' ? '' : `, scadentă la ${day(d.dueDate, 'ro')}`}`,
    sentences: [
      `${KINDS[d.kind].ro} este atașată.`,
      ...{
        validated: [
          `Originalul fiscal este disponibil în RO e-Factura (SPV)${d.uploadIndex === undefined ? '' : `, index ${d.uploadIndex}`}.`,
        ],
        in_transmission: ['Factura este în curs de transmitere în RO e-Factura.'],
        not_applicable: [],
      }[d.spv],
      ...(d.cardPayment ? ['O puteți plăti cu cardul, din pagina ei.'] : []),
    ],
    facts: d.kind === 'storno' ? [] : paymentFacts({ ...d, amount: d.total }, 'ro'),
    button: d.cardPayment ? 'Vezi și plătește' : d.kind === 'proforma' ? 'Vezi proforma' : 'Vezi factura',
  }),
  en: (d) => ({
    subject: `[${d.company.name}] ${KINDS[d.kind].en} ${d.number} of ${day(d.issueDate, 'en')} – ${money(d.total, d.currency, 'en')}${d.kind === 'storno' ? '' : `, due on ${day(d.dueDate, 'en')}`}`,
    sentences: [
      `The ${KINDS[d.kind].en.toLowerCase()} is attached.`,
      ...{
        validated: [
          `The fiscal original is available in RO e-Factura (SPV)${d.uploadIndex === undefined ? '' : `, index ${d.uploadIndex}`}.`,
        ],
        in_transmission: ['The invoice is being transmitted to RO e-Factura.'],
        not_applicable: [],
      }[d.spv],
      ...(d.cardPayment ? ['You can pay it by card on its page.'] : []),
    ],
    facts: d.kind === 'storno' ? [] : paymentFacts({ ...d, amount: d.total }, 'en'),
    button: d.cardPayment ? 'See and pay' : d.kind === 'proforma' ? 'See the proforma' : 'See the invoice',
  }),
});
