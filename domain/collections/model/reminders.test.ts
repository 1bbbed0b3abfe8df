import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { nextReminder } from './reminders.ts';

const DUE = civilDate('2026-12-17'); // a Thursday
const on = (text: string) => new Date(`${text}Z`);
const next = (reminded: number, now: string) => nextReminder(DUE, reminded, on(now), new Set());

it('climbs from three days before the due date to fifteen after it, at nine of a working day', () => {
  expect(next(0, '2026-11-24T09:00')).toEqual({ rung: 1, tone: 'before', at: on('2026-12-14T07:00') });
  expect(next(1, '2026-12-14T08:00')).toEqual({ rung: 2, tone: 'missed', at: on('2026-12-18T07:00') });
  expect(next(2, '2026-12-18T08:00')).toEqual({ rung: 3, tone: 'please', at: on('2026-12-24T07:00') });
  expect(next(3, '2026-12-24T08:00')).toEqual({ rung: 4, tone: 'notice', at: on('2027-01-01T07:00') });
  expect(next(4, '2027-01-02T08:00')).toBeUndefined();
});

it('sends one message for all the rungs that were missed, and none in quiet time', () => {
  expect(next(0, '2026-12-25T08:00')).toEqual({ rung: 3, tone: 'please', at: on('2026-12-25T08:00') });
  expect(next(0, '2026-12-26T08:00')).toEqual({ rung: 3, tone: 'please', at: on('2026-12-28T07:00') });
});
