import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '#documents/xlsx/workbook.ts';
import { MOST_ROWS, readTable } from './read-table.ts';

const csv = (text: string) => readTable(Buffer.from(text));

describe('a table', () => {
  it.each([';', ',', '\t', '|'])('in CSV cut by %j is read whatever its quotes and empty lines', (sign) => {
    const read = csv(`\uFEFFDenumire${sign}CUI\r\n\r\n"Crinul ${sign} Alb"${sign}1\r\n`);
    expect(read).toEqual({
      kind: 'table',
      rows: [
        ['Denumire', 'CUI'],
        [`Crinul ${sign} Alb`, '1'],
      ],
    });
  });

  it('in the old code page keeps its letters', () => {
    const bytes = Buffer.from([0xaa, 0x74, 0x65, 0x66, 0x61, 0x6e, 0x3b, 0x31, 0x0a, 0xfe, 0x3b, 0x32, 0x0a]);
    expect(readTable(bytes)).toMatchObject({
      kind: 'table',
      rows: [
        ['Ştefan', '1'],
        ['ţ', '2'],
      ],
    });
  });

  it('in XLSX is its first sheet, texts and numbers alike', () => {
    const bytes = writeXlsx({
      name: 'Clienți',
      head: ['Denumire', 'Preț'],
      rows: [
        ['Curățenie & co', { number: '12.5' }],
        [null, null],
      ],
    });
    expect(readTable(bytes)).toEqual({
      kind: 'table',
      rows: [
        ['Denumire', 'Preț'],
        ['Curățenie & co', '12.5'],
      ],
    });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['noColumns', Buffer.from('Denumire\nA\n')],
    ['tooManyColumns', Buffer.from(`${'a;'.repeat(150)}\n`)],
    ['tooManyRows', Buffer.from('a;b\n'.repeat(MOST_ROWS + 5))],
    ['unreadable', Buffer.from([0x50, 0x4b, 3, 4, 9, 9])],
    ['unreadable', Buffer.from([1, 0, 2, 0, 3, 0])],
    ['unreadable', zipSync({ 'other.txt': strToU8('x') })],
    ['unreadable', zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>') })],
    ['unreadable', zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet><row>') })],
  ])('is refused as %s', (fault, bytes) => {
    expect(readTable(bytes)).toEqual({ kind: 'refused', fault });
  });
});
