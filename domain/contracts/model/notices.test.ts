import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { dueNotice, NOTICE_DAYS, nextNoticeTime, noticedAtStart } from './notices.ts';

const END = civilDate('2027-11-23');

it('gives each notice once, in order, whenever it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 * 24 }), { maxLength: 30 }), (hours) => {
      const start = startOfDay(addDays(END, -80)).getTime();
      let noticed: number | null = null;
      const given: number[] = [];
      for (const hour of [...hours].sort((a, b) => a - b)) {
        const due = dueNotice(END, noticed, new Date(start + hour * 3_600_000));
        if (due === undefined) continue;
        given.push(due);
        noticed = due;
      }
      expect(given).toEqual([...new Set(given)].sort((a, b) => b - a));
      expect(given.every((days) => NOTICE_DAYS.some((one) => one === days))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('waits for nine in Bucharest, 60 days before, then 30, 15, 7 and 1, then for nothing', () => {
  expect(nextNoticeTime(END, null)).toEqual(new Date('2027-09-24T06:00:00Z'));
  expect(nextNoticeTime(END, 60)).toEqual(new Date('2027-10-24T06:00:00Z'));
  expect(nextNoticeTime(END, 1)).toBeUndefined();
});

it('gives no notice of a term that was longer than the contract', () => {
  const signed = new Date('2027-11-13T10:00:00Z');
  expect(noticedAtStart(END, signed)).toBe(15);
  expect(nextNoticeTime(END, noticedAtStart(END, signed))).toEqual(new Date('2027-11-16T07:00:00Z'));
  expect(noticedAtStart(END, new Date('2026-11-24T10:00:00Z'))).toBeNull();
  expect(noticedAtStart(null, signed)).toBeNull();
  expect(dueNotice(END, null, endOfDay(END))).toBe(1);
});
