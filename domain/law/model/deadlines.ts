import { addDays, addMonths, type CivilDate, earliest, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { addWorkingDays, type Holidays } from './working-days.ts';

/** A length of time as the law states it. */
export interface Term {
  readonly count: number;
  readonly unit: 'hour' | 'calendar_day' | 'working_day' | 'day_of_next_month' | 'month' | 'year';
}

/** The last day of a term that starts on `from`, which is not counted. @throws RangeError for hours, which have no last day */
export function endOfTerm(from: CivilDate, term: Term, holidays: Holidays): CivilDate {
  switch (term.unit) {
    case 'calendar_day':
      return addDays(from, term.count);
    case 'working_day':
      return addWorkingDays(from, term.count, holidays);
    case 'day_of_next_month':
      return addDays(addMonths(firstOfMonth(from), 1), term.count - 1);
    case 'month':
      return addMonths(from, term.count);
    case 'year':
      return addMonths(from, 12 * term.count);
    case 'hour':
      throw new RangeError('A term of hours ends at an instant, not on a day.');
  }
}

/** The last day on which an invoice for a supply, or for an advance collected, on `taxPoint` may be issued. @law Cod fiscal art. 319 (16) */
export const lastIssueDate = (taxPoint: CivilDate, issueBy: Term, holidays: Holidays): CivilDate =>
  endOfTerm(taxPoint, issueBy, holidays);

/**
 * The last day, to 24:00 in Bucharest, on which an invoice may reach SPV: the term runs from the issue, and at the
 * latest from the last legal day of issue, so that late issuing gains no time. `transmit` is the term on the day of issue.
 * @law OUG 120/2021 art. 10 (7)
 */
export function eInvoiceDeadline(
  issueDate: CivilDate,
  taxPoint: CivilDate | undefined,
  law: { readonly transmit: Term; readonly issueBy: Term; readonly holidays: Holidays },
): CivilDate {
  const fromIssue = endOfTerm(issueDate, law.transmit, law.holidays);
  if (taxPoint === undefined) return fromIssue;
  const lastIssue = lastIssueDate(taxPoint, law.issueBy, law.holidays);
  return earliest(fromIssue, endOfTerm(lastIssue, law.transmit, law.holidays));
}
