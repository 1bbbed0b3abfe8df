import { expect, it } from 'vitest';
import { takesDe } from './takes-de.ts';

it('puts «de» after counts that end in 00 or 20–99', () => {
  expect([20, 25, 99, 100, 120, 1_000, -20, 2_000_000n].map(takesDe)).toEqual(Array(8).fill(true));
  expect([0, 1, 2, 19, 101, 119, 1_001, -1].map(takesDe)).toEqual(Array(8).fill(false));
});
