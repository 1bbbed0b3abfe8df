import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountCell, csvLine, csvResponse, type Column } from './csv.server.ts';

const COLUMNS: readonly Column<{ name: string; total: bigint }>[] = [
  ['Client', (row) => row.name],
  ['Total', (row) => amountCell(row.total)],
];

it('writes a list as Romanian spreadsheets read it, page after page', async () => {
  const pages = [
    { rows: [{ name: 'Crinul Alb; Brașov', total: 123_456n }], next: 'b' },
    { rows: [{ name: 'A "B"', total: -5n }] },
  ];
  const asked: (string | undefined)[] = [];
  const answer = await csvResponse('clienti', COLUMNS, (after) => {
    asked.push(after);
    return Promise.resolve(pages[asked.length - 1] ?? { rows: [] });
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('Client;Total\r\n"Crinul Alb; Brașov";1234,56\r\n"A ""B""";-0,05\r\n');
  expect(asked).toEqual([undefined, 'b']);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="clienti.csv"');
});

it('refuses before the file begins', async () => {
  const refused = csvResponse('clienti', COLUMNS, () => Promise.reject(new Error('forbidden')));
  await expect(refused).rejects.toThrow('forbidden');
});

it('never lets a text run as a formula, and reads back as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
      const line = csvLine([sign + rest]).slice(0, -2);
      const text = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
      expect(text).toBe(`'${sign}${rest}`);
    }),
    { numRuns: 200 },
  );
});
