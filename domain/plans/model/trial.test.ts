import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { daysLeft, lastDay, nextNotice, NOTICE_DAYS, trialEnd } from './trial.ts';

const DAY_MS = 86_400_000;

describe('the month of Premium', () => {
  it.each([
    ['2026-11-24T09:00:00Z', '2026-12-24', '2026-12-24T22:00:00.000Z'],
    ['2026-11-24T22:30:00Z', '2026-12-25', '2026-12-25T22:00:00.000Z'], // already the 25th in Bucharest
    ['2027-01-31T09:00:00Z', '2027-02-28', '2027-02-28T22:00:00.000Z'],
    ['2028-01-31T09:00:00Z', '2028-02-29', '2028-02-29T22:00:00.000Z'],
    ['2026-12-31T09:00:00Z', '2027-01-31', '2027-01-31T22:00:00.000Z'],
    ['2027-02-28T09:00:00Z', '2027-03-28', '2027-03-28T21:00:00.000Z'], // summer time began on that day
    ['2026-09-25T09:00:00Z', '2026-10-25', '2026-10-25T22:00:00.000Z'], // and ended on that
  ])('that begins at %s lasts through %s, Bucharest’s time', (registered, last, end) => {
    const endsAt = trialEnd(new Date(registered));
    expect(endsAt.toISOString()).toBe(end);
    expect(lastDay(endsAt)).toBe(last);
  });

  it('lasts 28 to 31 days beyond the first, whenever it begins', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2060-01-01') }), (at) => {
        const left = daysLeft(trialEnd(at), at);
        expect(left).toBeGreaterThanOrEqual(28);
        expect(left).toBeLessThanOrEqual(31);
      }),
      { numRuns: 200 },
    );
  });

  it('has no days left on its last day and never fewer than none', () => {
    const endsAt = trialEnd(new Date('2026-11-24T09:00:00Z'));
    expect(daysLeft(endsAt, new Date('2026-12-23T12:00:00Z'))).toBe(1);
    expect(daysLeft(endsAt, new Date('2026-12-24T12:00:00Z'))).toBe(0);
    expect(daysLeft(endsAt, new Date('2027-06-01T12:00:00Z'))).toBe(0);
  });
});

describe('notices of the end', () => {
  const endsAt = trialEnd(new Date('2026-11-24T09:00:00Z'));

  it('come ten, three and one day before, each once', () => {
    const told: number[] = [];
    let noticed: number | null = null;
    for (let notice = nextNotice(endsAt, noticed); notice; notice = nextNotice(endsAt, noticed)) {
      expect((endsAt.getTime() - notice.at.getTime()) / DAY_MS).toBe(notice.days);
      told.push(notice.days);
      noticed = notice.days;
    }
    expect(told).toEqual([...NOTICE_DAYS]);
  });

  it('fall on the day that they name', () => {
    const [first] = [nextNotice(endsAt, null)];
    expect(civilDateOf(new Date((first?.at.getTime() ?? 0) - 1))).toBe('2026-12-14');
  });
});
