import { type CivilDate, daysBetween, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { pluralEn, pluralRo } from '#domain/messages/plural.ts';
import { fill } from './placeholders.ts';
import type { Step } from './step.ts';

export interface LetterInvoice {
  number: string;
  issueDate: CivilDate;
  dueDate: CivilDate;
  /** Minor units. */
  open: bigint;
  currency: string;
}

interface Names {
  clientName: string;
  companyName: string;
  iban: string | undefined;
}

export interface Letter {
  subject: string;
  paragraphs: string[];
}

type Language = 'ro' | 'en';

/**
 * A step's text filled for a client's invoices. Once one is overdue the text speaks of the overdue ones alone: what is still
 * to come due stands in the list below it and is not reproached.
 */
export function writeReminder(
  step: Step,
  invoices: readonly LetterInvoice[],
  names: Names,
  today: CivilDate,
  language: Language,
): Letter {
  const overdue = invoices.filter(({ dueDate }) => dueDate < today);
  const spoken = (overdue.length > 0 ? overdue : [...invoices]).toSorted((a, b) => a.dueDate.localeCompare(b.dueDate));
  const due = spoken[0]?.dueDate ?? today;
  const late = due < today ? daysBetween(due, today) : 0;
  const values = {
    client: names.clientName,
    firma: names.companyName,
    iban: names.iban ?? '',
    facturi: invoicesText(
      spoken.map(({ number }) => number),
      language,
    ),
    scadenta: formatCivilDate(due),
    suma: sumText(spoken, language),
    zile: language === 'ro' ? pluralRo(late, 'zi', 'zile') : pluralEn(late, 'day', 'days'),
  };
  const [subject, text] = language === 'ro' ? [step.subjectRo, step.textRo] : [step.subjectEn, step.textEn];
  return {
    subject: fill(subject, values),
    paragraphs: fill(text, values)
      .split(/\r?\n/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

const AND = { ro: ' și ', en: ' and ' } as const;

const listText = (items: readonly string[], language: Language): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${AND[language]}${items.at(-1) ?? ''}`;

function invoicesText(numbers: readonly string[], language: Language): string {
  const words = { ro: ['factura', 'facturile'], en: ['invoice', 'invoices'] } as const;
  const [one, many] = words[language];
  return `${numbers.length === 1 ? one : many} ${listText(numbers, language)}`;
}

/** Amounts by currency, `1.815,00 lei și 20,00 EUR`. */
function sumText(invoices: readonly LetterInvoice[], language: Language): string {
  const sums = new Map<string, bigint>();
  for (const { currency, open } of invoices) sums.set(currency, (sums.get(currency) ?? 0n) + open);
  const texts = [...sums].map(([currency, open]) =>
    language === 'ro'
      ? `${formatRomanian(open, 2)} ${currency === 'RON' ? 'lei' : currency}`
      : `${formatDecimal(open, 2)} ${currency}`,
  );
  return listText(texts, language);
}
