import { expect, it } from 'vitest';
import { gatheredAt, searchPauseMs } from './pace.ts';

const MINUTE = 60_000;
const minutes = (...all: number[]) => all.map((one) => one * MINUTE);

it('asks about uploads that left together once the last of them is due, the first at most twenty minutes later', () => {
  expect(gatheredAt([])).toBeUndefined();
  expect(gatheredAt(minutes(20))).toBe(20 * MINUTE);
  expect(gatheredAt(minutes(31, 20, 25))).toBe(31 * MINUTE);
  expect(gatheredAt(minutes(20, 50, 80))).toBe(40 * MINUTE);
});

it('looks for what is absent after twenty minutes, an hour and three hours, each look as far as a minute before it', () => {
  expect(searchPauseMs(0)).toBe(20 * MINUTE);
  expect(searchPauseMs(19 * MINUTE)).toBe(41 * MINUTE);
  expect(searchPauseMs(60 * MINUTE)).toBe(122 * MINUTE);
  expect(searchPauseMs(175 * MINUTE)).toBe(20 * MINUTE);
});
