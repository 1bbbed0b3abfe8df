import { expect, it } from 'vitest';
import { compared, inTurn, median, percentile } from './figure.ts';

it('the median of an odd number of values is the middle one, whatever their order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

it('the 95th percentile of a hundred values leaves five above it, and of one value is that value', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, 0.95)).toBe(96);
  expect(percentile([7], 0.95)).toBe(7);
});

it('a figure says how many times its floor it is', () => {
  expect(compared('a', 'b', 'ms', { value: 3, floor: 2 })).toMatchObject({ value: 3, floor: 2, ratio: 1.5 });
});

it('both works are called equally often when they are measured in turn', async () => {
  const calls = { ours: 0, floor: 0 };
  await inTurn(
    4,
    () => (calls.ours += 1),
    () => (calls.floor += 1),
  );
  expect(calls.ours).toBe(calls.floor);
});
