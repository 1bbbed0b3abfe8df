import { expect, it } from 'vitest';
import { marginOf } from './margin.ts';

it('is what the value leaves after its costs, and which part of it', () => {
  expect(marginOf(200_000n, 50_000n)).toEqual({ value: 200_000n, cost: 50_000n, margin: 150_000n, share: 7_500 });
  expect(marginOf(10_000n, 15_000n)).toMatchObject({ margin: -5_000n, share: -5_000 });
});

it('has no part where nothing was delivered, and rounds the part half away from zero', () => {
  expect(marginOf(0n, 15_000n)).toMatchObject({ margin: -15_000n, share: null });
  expect(marginOf(30_000n, 20_000n).share).toBe(3_333);
});
