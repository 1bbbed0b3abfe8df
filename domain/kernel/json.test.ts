import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf, reviveJson, storedJson } from './json.ts';

const values = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.bigInt(), fc.constant(null), fc.array(tie('value')), fc.dictionary(fc.string().filter((key) => key !== '__proto__' && key !== '$bigint'), tie('value'))),
})); // prettier-ignore

/** The same value with every object's keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(values.value, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        expect(hashOf(turned(value))).toBe(hashOf(value));
      }),
      { numRuns: 200 },
    );
  });

  it('gives back large numbers exactly', () => {
    fc.assert(
      fc.property(values.value, (value) => {
        const text = canonicalJson({ value });
        expect(canonicalJson(reviveJson(JSON.parse(text)))).toBe(text);
      }),
      { numRuns: 200 },
    );
    expect(reviveJson(storedJson({ sum: 10n ** 20n, lines: [{ net: -1n }] }))).toEqual({
      sum: 10n ** 20n,
      lines: [{ net: -1n }],
    });
  });

  it('tells different values apart', () => {
    expect(hashOf({ a: 1n })).not.toBe(hashOf({ a: 1 }));
    expect(hashOf({ a: '1' })).not.toBe(hashOf({ a: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });
});
