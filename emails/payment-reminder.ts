import { z } from 'zod';
import { amount, clientFrame, currency, date, optionalText, text } from './frame/fields.ts';
import { day, money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';

const schema = z.object({
  ...clientFrame,
  subject: text(180),
  /** What the company wrote for this step of its ladder, filled in. */
  paragraphs: z.array(text(2_000)).min(1).max(40),
  invoices: z
    .array(z.object({ number: text(40), issueDate: date(), dueDate: date(), open: amount(), currency: currency() }))
    .min(1),
  iban: optionalText(40),
  bank: optionalText(80),
});
type Data = z.output<typeof schema>;

const WORDS = {
  ro: {
    invoice: (number: string) => `Factura ${number}`,
    due: 'scadentă la',
    iban: 'IBAN',
    bank: 'Banca',
    details: 'Detalii plată',
    of: 'c/v',
    thanks: 'Dacă ați plătit deja, vă mulțumim.',
    button: (number: string) => `Vezi factura ${number}`,
  },
  en: {
    invoice: (number: string) => `Invoice ${number}`,
    due: 'due on',
    iban: 'IBAN',
    bank: 'Bank',
    details: 'Payment details',
    of: 'for',
    thanks: 'If you have paid already, thank you.',
    button: (number: string) => `See invoice ${number}`,
  },
} as const;

/** Reminds a client of what is unpaid, in the company's own words, with each invoice and how to pay. */
const words = (d: Data, locale: 'ro' | 'en') => {
  const w = WORDS[locale];
  const [first, ...more] = [...d.paragraphs, w.thanks];
  const numbers = d.invoices.map(({ number }) => number).join(', ');
  const facts: (readonly [string, string])[] = [
    ...d.invoices.map(
      ({ number, dueDate, open, currency: code }) =>
        [`${w.invoice(number)}, ${w.due} ${day(dueDate, locale)}`, money(open, code, locale)] as const,
    ),
    ...(d.iban === undefined
      ? []
      : [
          [w.iban, d.iban] as const,
          ...(d.bank === undefined ? [] : [[w.bank, d.bank] as const]),
          [w.details, `${w.of} ${numbers}`] as const,
        ]),
  ];
  return {
    subject: d.subject,
    sentences: [first ?? w.thanks, ...more] as const,
    facts,
    button: w.button(d.invoices[0]?.number ?? ''),
  };
};

export const paymentReminder = defineMessage({
  audience: 'client',
  schema,
  ro: (d) => words(d, 'ro'),
  en: (d) => words(d, 'en'),
});
