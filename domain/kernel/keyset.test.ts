import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, paged, PAGE_SIZE } from './keyset.ts';

describe('a position in a list', () => {
  it('comes back as it was, whatever text it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (sort, id) => {
        expect(decodeCursor(encodeCursor(sort, id))).toEqual({ sort: sort, id });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '',
    'x',
    'W10',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
    '../../etc',
  ])('is refused when it is not one: %j', (text) => {
    expect(() => decodeCursor(text)).toThrow(expect.objectContaining({ code: 'errors.badCursor', status: 422 }));
  });
});

describe('a page', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ sort: `s${n}`, id: `i${n}` }));
  const position = (row: { sort: string; id: string }): [string, string] => [row.sort, row.id];

  it('says where to go on only when there is more', () => {
    expect(paged(rows(PAGE_SIZE), position)).toEqual({ rows: rows(PAGE_SIZE) });
    const more = paged(rows(PAGE_SIZE + 1), position);
    expect(more.rows).toHaveLength(PAGE_SIZE);
    expect(decodeCursor(more.next ?? '')).toEqual({ sort: `s${PAGE_SIZE - 1}`, id: `i${PAGE_SIZE - 1}` });
    expect(paged([], position)).toEqual({ rows: [] });
  });
});
