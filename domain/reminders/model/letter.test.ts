import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { FIRST_STEPS } from './first-steps.ts';
import { writeReminder } from './letter.ts';
import { wrongTexts } from './placeholders.ts';
import type { Step } from './step.ts';

const names = { clientName: 'Crinul Alb S.R.L.', companyName: 'Curat și Bine', iban: 'RO49AAAA1B31007593840000' };
const invoice = (number: string, dueDate: string, open: bigint, currency = 'RON') => ({
  ...{ number, open, currency, issueDate: civilDate('2026-11-01'), dueDate: civilDate(dueDate) },
});
const today = civilDate('2026-12-02');
const [first, , , last] = FIRST_STEPS;
const step = (values: Partial<Step>): Step => ({
  ...{ days: 1, subjectRo: 's', textRo: 't', subjectEn: 's', textEn: 't' },
  ...values,
});

it('fills in numbers, sum, due date and days of one invoice', () => {
  if (!last) throw new Error('four first steps');
  const letter = writeReminder(last, [invoice('F-7', '2026-11-17', 181_500n)], names, today, 'ro');
  expect(letter.subject).toBe('Notificare de plată: factura F-7');
  expect(letter.paragraphs[0]).toBe(
    'Pentru factura F-7, cu scadența la 17.11.2026, suma de 1.815,00 lei este neachitată de 15 zile.',
  );
});

it('speaks of several invoices at once, by currency, and of the overdue ones alone', () => {
  const text = '{client}: {facturi}, {suma}, {scadenta}, {zile}, {firma}, {iban}';
  const due = [
    invoice('F-3', '2026-12-20', 500n),
    invoice('F-2', '2026-12-01', 2_000n, 'EUR'),
    invoice('F-1', '2026-11-30', 100_000n),
  ];
  const { paragraphs } = writeReminder(step({ textEn: text }), due, names, today, 'en');
  expect(paragraphs).toEqual([
    'Crinul Alb S.R.L.: invoices F-1 and F-2, 1000.00 RON and 20.00 EUR, 30.11.2026, 2 days, Curat și Bine, RO49AAAA1B31007593840000',
  ]);
});

it('what is only to come due is spoken of when nothing is overdue', () => {
  if (!first) throw new Error('four first steps');
  const { subject } = writeReminder(first, [invoice('F-3', '2026-12-05', 500n)], names, today, 'ro');
  expect(subject).toBe('Vă reamintim: factura F-3, cu scadența la 05.12.2026');
});

it('knows which field holds a name that cannot be filled in', () => {
  expect(FIRST_STEPS.flatMap(wrongTexts)).toEqual([]);
  expect(wrongTexts(step({ textRo: 'Plătiți {total}' }))).toEqual([{ field: 'textRo', found: '{total}' }]);
  expect(wrongTexts(step({ subjectEn: 'Pay {suma' }))).toEqual([{ field: 'subjectEn', found: '{' }]);
});
