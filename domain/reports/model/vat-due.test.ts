import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { dueBetween, type Standing } from './vat-due.ts';

const NEW = { payable: 121_00n, collected: 0n, base: 100_00n, vat: 21_00n };

it('makes the share of VAT due that is collected', () => {
  expect(dueBetween(NEW, { ...NEW, collected: 60_50n })).toEqual({ base: 50_00n, vat: 10_50n, left: 10_50n });
});

it('takes a storno of what is not paid from what is not due, and a storno of what is paid back from what was', () => {
  const half = { ...NEW, collected: 60_50n };
  const reversed: Standing = { payable: 60_50n, collected: 60_50n, base: 50_00n, vat: 10_50n };
  expect(dueBetween(half, reversed)).toEqual({ base: 0n, vat: 0n, left: 0n });
  const gone: Standing = { payable: 0n, collected: 0n, base: 0n, vat: 0n };
  expect(dueBetween({ ...NEW, collected: 121_00n }, gone)).toEqual({ base: -100_00n, vat: -21_00n, left: 0n });
});

it('comes to the whole VAT of the invoice, whatever the parts in which it is paid', () => {
  const invoice = fc.record({ base: fc.bigInt({ min: 1n, max: 10n ** 9n }), rate: fc.constantFrom(2100n, 1100n) });
  fc.assert(
    fc.property(
      invoice,
      fc.array(fc.bigInt({ min: 1n, max: 10n ** 8n }), { maxLength: 8 }),
      ({ base, rate }, parts) => {
        const vat = (base * rate) / 10_000n;
        const payable = base + vat;
        const days = [0n, ...parts.map((_, index) => sum(parts.slice(0, index + 1))), payable];
        const standings = days.map((paid) => ({ payable, collected: paid < payable ? paid : payable, base, vat }));
        const due = standings.slice(1).map((after, index) => dueBetween(standings[index] ?? after, after));
        expect(sum(due.map((one) => one.vat))).toBe(vat);
        expect(sum(due.map((one) => one.base))).toBe(base);
        expect(due.at(-1)?.left).toBe(0n);
        for (const one of due) expect(one.vat >= 0n && one.left >= 0n && one.left <= vat).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
