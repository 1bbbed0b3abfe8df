import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate, civilDateOf, weekday } from '#domain/kernel/pure/civil-date.ts';
import { nextReminder, type Unpaid } from './next-reminder.ts';

const DUE = civilDate('2026-12-17'); // a Thursday
const on = (text: string) => new Date(`${text}Z`);
const STEPS = [-3, 1, 7, 15];
const unpaid = (values: Partial<Unpaid> = {}): Unpaid => ({
  ...{ issueDate: civilDate('2026-11-24'), dueDate: DUE, climbed: null, promisedFor: null },
  ...values,
});
const next = (values: Partial<Unpaid>, now: string, days: 'working' | 'any' = 'working', holidays: string[] = []) =>
  nextReminder(unpaid(values), { steps: STEPS, days, holidays: new Set(holidays.map(civilDate)) }, on(now));

it('climbs from three days before the due date to fifteen after it, at nine of a working day', () => {
  expect(next({}, '2026-11-24T09:00')).toEqual({ days: -3, at: on('2026-12-14T07:00') });
  expect(next({ climbed: -3 }, '2026-12-14T08:00')).toEqual({ days: 1, at: on('2026-12-18T07:00') });
  expect(next({ climbed: 1 }, '2026-12-18T08:00')).toEqual({ days: 7, at: on('2026-12-24T07:00') });
  expect(next({ climbed: 7 }, '2026-12-24T08:00')).toEqual({ days: 15, at: on('2027-01-01T07:00') });
  expect(next({ climbed: 15 }, '2027-01-02T08:00')).toBeUndefined();
});

it('sends one message for all the steps that were missed, and none in quiet time', () => {
  expect(next({}, '2026-12-25T08:00')).toEqual({ days: 7, at: on('2026-12-25T08:00') });
  expect(next({}, '2026-12-26T08:00')).toEqual({ days: 7, at: on('2026-12-28T07:00') });
  expect(next({}, '2026-12-25T08:00', 'working', ['2026-12-25'])?.at).toEqual(on('2026-12-28T07:00'));
});

it('goes out on weekends and holidays where that is wanted, in the day all the same', () => {
  expect(next({}, '2026-12-26T08:00', 'any')?.at).toEqual(on('2026-12-26T08:00'));
  expect(next({}, '2026-12-26T20:00', 'any')?.at).toEqual(on('2026-12-27T07:00'));
});

it('waits until the day of a promise is over, then goes on with the step that is due by then', () => {
  const promisedFor = civilDate('2026-12-24');
  expect(next({ climbed: -3, promisedFor }, '2026-12-18T08:00')).toEqual({ days: 7, at: on('2026-12-25T07:00') });
});

it('does not remind on the day of issue, when the invoice itself was sent', () => {
  expect(next({ issueDate: civilDate('2026-12-14') }, '2026-12-14T08:00')?.days).toBe(1);
});

it('never sends a step twice, never on a weekend, never before its day, and ends', () => {
  const step = fc.integer({ min: -30, max: 180 });
  fc.assert(
    fc.property(fc.uniqueArray(step, { minLength: 1, maxLength: 12 }), fc.nat(300), (steps, late) => {
      let row = unpaid();
      let now = new Date(on('2026-11-24T09:00').getTime() + late * 86_400_000);
      const sent: number[] = [];
      for (;;) {
        const reminder = nextReminder(row, { steps, days: 'working', holidays: new Set() }, now);
        if (!reminder) break;
        expect(sent).not.toContain(reminder.days);
        expect(Math.max(-Infinity, ...sent)).toBeLessThan(reminder.days);
        expect(weekday(civilDateOf(reminder.at))).toBeLessThan(6);
        expect(civilDateOf(reminder.at) >= addDays(DUE, reminder.days)).toBe(true);
        sent.push(reminder.days);
        row = { ...row, climbed: reminder.days };
        now = reminder.at;
      }
      expect(sent.length).toBeLessThanOrEqual(steps.length);
    }),
    { numRuns: 200 },
  );
});
