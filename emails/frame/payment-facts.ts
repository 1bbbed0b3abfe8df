import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Locale } from '#domain/messages/index.ts';
import { day, money } from './format.ts';

interface Payable {
  readonly number: string;
  readonly issueDate: CivilDate;
  readonly dueDate: CivilDate;
  readonly amount: bigint;
  readonly currency: string;
  readonly iban?: string | undefined;
  readonly bank?: string | undefined;
}

const LABELS = {
  ro: {
    amount: 'De plată',
    due: 'Scadență',
    iban: 'IBAN',
    bank: 'Banca',
    details: 'Detalii plată',
    invoice: 'c/v factura',
    of: 'din',
  },
  en: {
    amount: 'To pay',
    due: 'Due',
    iban: 'IBAN',
    bank: 'Bank',
    details: 'Payment details',
    invoice: 'invoice',
    of: 'of',
  },
} as const;

/** How to pay an invoice, ready to be copied into a payment order. */
export function paymentFacts(invoice: Payable, locale: Locale): (readonly [string, string])[] {
  const { number, issueDate, dueDate, amount, currency, iban, bank } = invoice;
  const label = LABELS[locale];
  const account: (readonly [string, string])[] =
    iban === undefined
      ? []
      : [
          [label.iban, iban],
          ...(bank === undefined ? [] : [[label.bank, bank] as const]),
          [label.details, `${label.invoice} ${number} ${label.of} ${day(issueDate, locale)}`],
        ];
  return [[label.amount, money(amount, currency, locale)], [label.due, day(dueDate, locale)], ...account];
}
