import { expect, it } from 'vitest';
import { nextListing } from './listing.ts';

/** Bucharest is two hours ahead. */
const at = (text: string) => new Date(`2026-11-${text}Z`);

it('reads everything at first, then what came since with an hour of overlap, every three hours', () => {
  const first = nextListing({ listedUntil: null, comparedAt: null }, at('24T09:00'));
  expect(first).toMatchObject({ isWhole: true, at: at('24T09:00') });
  expect(at('24T09:00').getTime() - first.from.getTime()).toBe(59 * 86_400_000);
  expect(nextListing({ listedUntil: at('24T09:00'), comparedAt: at('24T09:00') }, at('24T10:00'))).toEqual({
    from: at('24T08:00'),
    isWhole: false,
    at: at('24T12:00'),
  });
});

it('reads everything again each night at three', () => {
  const late = { listedUntil: at('24T23:30'), comparedAt: at('24T09:00') };
  expect(nextListing(late, at('24T23:45')).at).toEqual(at('25T01:00'));
  expect(nextListing(late, at('25T01:00'))).toMatchObject({ isWhole: true, at: at('25T01:00') });
  expect(nextListing(late, at('25T06:00'))).toMatchObject({ isWhole: true, at: at('25T01:00') });
});

it('reads nothing between the evening, the night’s reading and the morning', () => {
  const evening = { listedUntil: at('24T16:30'), comparedAt: at('24T09:00') };
  expect(nextListing(evening, at('24T17:00')).at).toEqual(at('25T01:00'));
  const night = { listedUntil: at('25T01:00'), comparedAt: at('25T01:00') };
  expect(nextListing(night, at('25T01:10'))).toMatchObject({ isWhole: false, at: at('25T05:00') });
});

it('reads on Standard at night alone', () => {
  const read = { listedUntil: at('24T09:00'), comparedAt: at('24T09:00') };
  expect(nextListing(read, at('24T13:00'), false)).toMatchObject({ at: at('25T01:00'), from: at('24T08:00') });
});
