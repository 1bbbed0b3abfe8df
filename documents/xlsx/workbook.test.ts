import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { columnName, writeXlsx } from './workbook.ts';

const sheet = {
  name: 'Ofertate / contractate: un nume mult prea lung',
  head: ['Serviciu', 'Valoare'],
  rows: [
    ['Curățenie «A» & <B>', { number: '1234567890123.45' }],
    ['=1+1', null],
  ],
};
const part = (path: string) => strFromU8(unzipSync(writeXlsx(sheet))[path] ?? new Uint8Array());

it('keeps texts as texts and numbers to their last digit', () => {
  const xml = part('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<t xml:space="preserve">Curățenie «A» &amp; &lt;B&gt;</t>');
  expect(xml).toContain('<c r="B2" s="1"><v>1234567890123.45</v></c>');
  expect(xml).toContain('t="inlineStr" s="0"><is><t xml:space="preserve">=1+1</t>');
  expect(xml).not.toContain('<f>');
});

it('names the sheet as Excel allows', () => {
  expect(/<sheet name="([^"]*)"/.exec(part('xl/workbook.xml'))?.[1]).toBe('Ofertate   contractate  un nume');
});

it('gives equal bytes for equal data', () => {
  expect(writeXlsx(sheet)).toEqual(writeXlsx(sheet));
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
