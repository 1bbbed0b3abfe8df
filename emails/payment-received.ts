import { z } from 'zod';
import { amount, clientFrame, currency, optionalText, text } from './frame/fields.ts';
import { money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

const RO = { one: ['Factura', 'este achitată'], many: ['Facturile', 'sunt achitate'] } as const;
const EN = { one: ['Invoice', 'is'], many: ['Invoices', 'are'] } as const;

/** «Factura 7 este achitată», «Facturile 7, 8 sunt achitate». */
function invoices(number: string, more: readonly string[] = [], words: typeof RO | typeof EN): string {
  const [noun, verb] = more.length === 0 ? words.one : words.many;
  return `${noun} ${[number, ...more].join(', ')} ${verb}`;
}

/** Thanks for a payment, with what is left of the invoice; the receipt is named when there is one. */
export const paymentReceived = defineMessage({
  audience: 'client',
  schema: z.object({
    ...clientFrame,
    number: text(40),
    /** Of the other invoices that the same payment settled. */
    moreNumbers: z.array(text(40)).max(50).optional(),
    amount: amount(),
    open: amount(),
    currency: currency(),
    receiptNumber: optionalText(40),
  }),
  ro: ({ number, moreNumbers, amount: paid, open, currency: code, receiptNumber }) => ({
    subject: `Am primit ${money(paid, code, 'ro')}, vă mulțumim`,
    sentences: [
      open > 0n
        ? `${invoices(number, moreNumbers, RO)} parțial; rest de plată ${money(open, code, 'ro')}.`
        : `${invoices(number, moreNumbers, RO)} integral.`,
      ...(receiptNumber === undefined ? [] : [`Chitanța ${receiptNumber} este atașată.`]),
    ],
    button: 'Vezi documentele',
  }),
  en: ({ number, moreNumbers, amount: paid, open, currency: code, receiptNumber }) => ({
    subject: `We have received ${money(paid, code, 'en')}, thank you`,
    sentences: [
      open > 0n
        ? `${invoices(number, moreNumbers, EN)} partly paid; ${money(open, code, 'en')} are left to pay.`
        : `${invoices(number, moreNumbers, EN)} paid in full.`,
      ...(receiptNumber === undefined ? [] : [`Receipt ${receiptNumber} is attached.`]),
    ],
    button: 'See the documents',
  }),
});
