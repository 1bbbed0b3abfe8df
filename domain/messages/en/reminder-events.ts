import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { reminderEvents as ro } from '../ro/reminder-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const day = (text = '') => (isCivilDate(text) ? formatCivilDate(text) : text);

const CHANGES: Record<string, (facts: Facts) => string> = {
  stopped: (facts) => `The client is not reminded of invoice ${number(facts)} any more`,
  resumed: (facts) => `The reminders of invoice ${number(facts)} were resumed`,
  off: () => 'The client is not reminded of payments any more',
  on: () => 'The client is reminded of payments again',
};

export const reminderEvents: typeof ro = {
  PaymentReminded: (facts) =>
    Number(facts['count'] ?? '1') > 1
      ? `The client was reminded to pay invoices ${number(facts)}`
      : `The client was reminded to pay invoice ${number(facts)}`,
  PaymentPromised: (facts) => `The client promised to pay invoice ${number(facts)} by ${day(facts['date'])}`,
  InvoiceDisputed: (facts) => `The client disputes invoice ${number(facts)}`,
  RemindersChanged: (facts) => CHANGES[facts['state'] ?? '']?.(facts) ?? 'The payment reminders changed',
};
