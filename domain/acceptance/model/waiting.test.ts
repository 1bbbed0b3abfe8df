import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waitingOf } from './waiting.ts';

const quantity = fc.bigInt({ min: 0n, max: 1_000_000n });

it.each([
  ['nothing settled', { delivered: 10n, accepted: 0n, invoiced: 0n }, 0n, 10n],
  ['accepted and invoiced', { delivered: 10n, accepted: 6n, invoiced: 6n }, 0n, 4n],
  ['invoiced without a report', { delivered: 10n, accepted: 0n, invoiced: 10n }, 0n, 0n],
  ['on a report already', { delivered: 10n, accepted: 6n, invoiced: 0n }, 4n, 0n],
  ['invoiced ahead', { delivered: 4n, accepted: 0n, invoiced: 10n }, 0n, 0n],
])('%s', (_what, quantities, pending, waiting) => {
  expect(waitingOf(quantities, pending)).toBe(waiting);
});
it('never asks for more than was delivered', () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, quantity, (delivered, accepted, invoiced, pending) => {
      const waiting = waitingOf({ delivered, accepted, invoiced }, pending);
      expect(waiting >= 0n && waiting <= delivered).toBe(true);
    }),
    { numRuns: 200 },
  );
});
