import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOLIDAYS } from '#db/law/holidays.ts';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { eInvoiceDeadline, endOfTerm, lastIssueDate, type Term } from './deadlines.ts';

const holidays = new Set(HOLIDAYS.map((day) => day.date));
const issueBy: Term = { count: 15, unit: 'day_of_next_month' };
const transmit: Term = { count: 5, unit: 'working_day' };
const law = { transmit, issueBy, holidays };
const day = civilDate;

it.each([
  ['2026-11-01', '2026-12-15'],
  ['2026-11-30', '2026-12-15'],
  ['2026-12-31', '2027-01-15'],
  ['2026-01-31', '2026-02-15'],
])('a supply of %s is invoiced by %s', (taxPoint, last) => {
  expect(lastIssueDate(day(taxPoint), issueBy, holidays)).toBe(last);
});
it('counts from the day of issue when the invoice is in time', () => {
  expect(eInvoiceDeadline(day('2026-11-24'), day('2026-11-20'), law)).toBe('2026-12-03');
  expect(eInvoiceDeadline(day('2026-11-24'), undefined, law)).toBe('2026-12-03');
});
it('counts from the last legal day of issue when the invoice is late', () => {
  expect(eInvoiceDeadline(day('2026-12-20'), day('2026-11-20'), law)).toBe('2026-12-22'); // five working days after 15 December
});
it('counted calendar days before 2026', () => {
  expect(eInvoiceDeadline(day('2025-12-31'), undefined, { ...law, transmit: { count: 5, unit: 'calendar_day' } })).toBe(
    '2026-01-05',
  );
});
it('gives no later day for an earlier supply', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_400 }), fc.nat({ max: 120 }), fc.nat({ max: 60 }), (start, age, more) => {
      const issue = addDays(day('2026-01-05'), start);
      const [near, far] = [addDays(issue, -age), addDays(issue, -age - more)];
      expect(eInvoiceDeadline(issue, far, law) <= eInvoiceDeadline(issue, near, law)).toBe(true);
      expect(eInvoiceDeadline(issue, near, law) <= eInvoiceDeadline(issue, undefined, law)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
it('clamps months and years to the end of a shorter month, and refuses hours', () => {
  expect(endOfTerm(day('2026-01-31'), { count: 1, unit: 'month' }, holidays)).toBe('2026-02-28');
  expect(endOfTerm(day('2028-02-29'), { count: 5, unit: 'year' }, holidays)).toBe('2033-02-28');
  expect(() => endOfTerm(day('2026-01-31'), { count: 24, unit: 'hour' }, holidays)).toThrow(RangeError);
});
