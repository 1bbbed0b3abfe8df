import { expect, it } from 'vitest';
import { fillingOf } from './filling.ts';

it.each([
  { amount: 1_000n, open: [600n, 300n, 500n], parts: [600n, 300n, 100n] },
  { amount: 500n, open: [600n, 300n], parts: [500n, 0n] },
  { amount: 1_000n, open: [600n], parts: [600n] },
  { amount: 1_000n, open: [], parts: [] },
])('$amount fills what is open in order', ({ amount, open, parts }) => {
  const invoices = open.map((one) => ({ open: one }));
  expect(fillingOf(amount, invoices)).toEqual(parts);
});
