import { z } from 'zod';
import { amount, clientFrame, currency, date, optionalText, text } from './frame/fields.ts';
import { day, money } from './frame/format.ts';
import { defineMessage } from './frame/message.ts';
import { paymentFacts } from './frame/payment-facts.ts';

/** The rungs of the ladder, from 3 days before the due date to 15 after it. Its tone is never a threat. */
export const REMINDER_RUNGS = ['before', 'missed', 'please', 'notice'] as const;

const schema = z.object({
  ...clientFrame,
  rung: z.enum(REMINDER_RUNGS),
  number: text(40),
  issueDate: date(),
  dueDate: date(),
  open: amount(),
  currency: currency(),
  iban: optionalText(40),
  bank: optionalText(80),
  penalties: amount().optional(),
});
type Data = z.output<typeof schema>;

const penaltiesRo = ({ penalties, currency: code }: Data): string[] =>
  penalties === undefined || penalties <= 0n
    ? []
    : [`Potrivit contractului, penalitățile calculate până astăzi sunt de ${money(penalties, code, 'ro')}.`];

const penaltiesEn = ({ penalties, currency: code }: Data): string[] =>
  penalties === undefined || penalties <= 0n
    ? []
    : [`Under the contract, the penalties up to today are ${money(penalties, code, 'en')}.`];

/** Asks for an unpaid invoice, in four tones; the last one names penalties and gives five days. */
export const paymentReminder = defineMessage({
  audience: 'client',
  schema,
  ro: (d) => {
    const due = day(d.dueDate, 'ro');
    const rungs = {
      before: {
        subject: `Vă reamintim: factura ${d.number} este scadentă la ${due}`,
        sentences: [
          `Vă reamintim că factura ${d.number} este scadentă la ${due}.`,
          'Dacă ați plătit deja, vă mulțumim.',
        ],
      },
      missed: {
        subject: `Factura ${d.number} a fost scadentă la ${due}`,
        sentences: [
          `Este posibil să ne fi scăpat plata facturii ${d.number}, scadentă la ${due}.`,
          'Dacă ați plătit deja, vă rugăm să ne trimiteți dovada plății.',
        ],
      },
      please: {
        subject: `Vă rugăm să efectuați plata facturii ${d.number}`,
        sentences: [
          `Vă rugăm să efectuați plata facturii ${d.number}, scadentă la ${due}.`,
          'Dacă există o neînțelegere, răspundeți la acest mesaj și o lămurim.',
        ],
      },
      notice: {
        subject: `Notificare de plată: factura ${d.number}, scadentă la ${due}`,
        sentences: [
          `Factura ${d.number}, scadentă la ${due}, este neachitată.`,
          'Vă rugăm să o achitați în cinci zile de la primirea acestui mesaj.',
          ...penaltiesRo(d),
          'Dacă aveți obiecții, vă rugăm să ni le scrieți.',
        ],
      },
    } as const satisfies Record<Data['rung'], { subject: string; sentences: readonly [string, ...string[]] }>;
    return { ...rungs[d.rung], facts: paymentFacts({ ...d, amount: d.open }, 'ro'), button: 'Vezi factura' };
  },
  en: (d) => {
    const due = day(d.dueDate, 'en');
    const rungs = {
      before: {
        subject: `A reminder: invoice ${d.number} is due on ${due}`,
        sentences: [`A reminder that invoice ${d.number} is due on ${due}.`, 'If you have paid already, thank you.'],
      },
      missed: {
        subject: `Invoice ${d.number} was due on ${due}`,
        sentences: [
          `We may have missed your payment of invoice ${d.number}, due on ${due}.`,
          'If you have paid already, please send us the proof of payment.',
        ],
      },
      please: {
        subject: `Please pay invoice ${d.number}`,
        sentences: [
          `Please pay invoice ${d.number}, due on ${due}.`,
          'If something is unclear, answer this message and we will sort it out.',
        ],
      },
      notice: {
        subject: `Notice of payment: invoice ${d.number}, due on ${due}`,
        sentences: [
          `Invoice ${d.number}, due on ${due}, is unpaid.`,
          'Please pay it within five days of receiving this message.',
          ...penaltiesEn(d),
          'If you have objections, please write them to us.',
        ],
      },
    } as const satisfies Record<Data['rung'], { subject: string; sentences: readonly [string, ...string[]] }>;
    return { ...rungs[d.rung], facts: paymentFacts({ ...d, amount: d.open }, 'en'), button: 'See the invoice' };
  },
});
