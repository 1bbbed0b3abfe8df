import { z } from 'zod';
import { amount, clientFrame, currency, optionalText, text } from './frame/fields.ts';
import { money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

/** Thanks for a payment, with what is left of the invoice; the receipt is named when there is one. */
export const paymentReceived = defineMessage({
  audience: 'client',
  schema: z.object({
    ...clientFrame,
    number: text(40),
    amount: amount(),
    open: amount(),
    currency: currency(),
    receiptNumber: optionalText(40),
  }),
  ro: ({ number, amount: paid, open, currency: code, receiptNumber }) => ({
    subject: `Am primit ${money(paid, code, 'ro')}, vă mulțumim`,
    sentences: [
      open > 0n
        ? `Factura ${number} este achitată parțial; rest de plată ${money(open, code, 'ro')}.`
        : `Factura ${number} este achitată integral.`,
      ...(receiptNumber === undefined ? [] : [`Chitanța ${receiptNumber} este atașată.`]),
    ],
    button: 'Vezi documentele',
  }),
  en: ({ number, amount: paid, open, currency: code, receiptNumber }) => ({
    subject: `We have received ${money(paid, code, 'en')}, thank you`,
    sentences: [
      open > 0n
        ? `Invoice ${number} is partly paid; ${money(open, code, 'en')} are left to pay.`
        : `Invoice ${number} is paid in full.`,
      ...(receiptNumber === undefined ? [] : [`Receipt ${receiptNumber} is attached.`]),
    ],
    button: 'See the documents',
  }),
});
