import { expect, it } from 'vitest';
import { CLIENTS } from './clients-data.ts';
import { PLACES, PLACES_CLIENT } from './places-data.ts';
import { REGULARS } from './regulars-data.ts';

it('is one client with four places, which has no other contract', () => {
  expect(CLIENTS.filter((one) => one.key === PLACES_CLIENT)).toHaveLength(1);
  expect(REGULARS.some((one) => one.client === PLACES_CLIENT)).toBe(false);
  expect(new Set(PLACES.map((one) => one.name)).size).toBe(4);
});

it('is visited in two rhythms, the weekly ones on different days, with one in the way and one made late', () => {
  const visits = PLACES.flatMap((one) => one.visits);
  const weekly = visits.filter((one) => one.rhythm === 'weekly');
  expect(new Set(visits.map((one) => one.rhythm))).toEqual(new Set(['weekly', 'monthly']));
  expect(new Set(weekly.map((one) => one.workdaysAgo)).size).toBe(weekly.length);
  expect(visits.filter((one) => one.inTheWay !== undefined)).toHaveLength(1);
  expect(visits.filter((one) => one.madeLate)).toHaveLength(1);
});
