import { expect, it } from 'vitest';
import { numberIndexOf, type Written } from './number-index.ts';
import { read } from './reading.ts';
import { anEntry, anItem } from './testing.ts';

const found = (number: string, text: string): Written | undefined =>
  numberIndexOf([anItem(number)]).mentionsIn(read(anEntry({ text }))).found[0]?.written;

it.each([
  ['F-2026/0042', 'c/v factura F-2026/0042 din 24.11.2026', 'full'],
  ['F-2026/0042', 'F 2026 0042', 'full'],
  ['F-2026/0042', 'plata F2026/42', 'full'],
  ['F-2026/0042', 'plata F20260042', 'full'],
  ['F-2026/0042', 'fact 0042', 'labelled'],
  ['F-2026/0042', 'FACT.42/12.11.2026', 'labelled'],
  ['F-2026/0042', 'plata 42', 'bare'],
  ['SRV-12', 'SRV 0012', 'full'],
  ['SRV-12', 'srv12', 'full'],
  ['SRV-12', 'seria SRV nr. 12', 'labelled'],
  ['F-42', 'c/v fact. nr 41, 42 si 43', 'labelled'],
  ['F-42', 'facturile 41+42', 'labelled'],
  ['F-42', 'plata fac tura 42', 'labelled'],
  ['SRV-1042', 'plata SRV 10 42', 'full'],
] as const)('finds %s in «%s»', (number, text, written) => {
  expect(found(number, text)).toBe(written);
});

it.each([
  ['F-42', 'contract nr 42'],
  ['F-42', 'plata 421'],
  ['F-42', 'plata in valoare de 42 lei'],
  ['F-12', 'factura din 12.11.2026'],
  ['F-2026', 'servicii 2026'],
  ['F-7', 'luna 7'],
  ['F-49', 'cont RO49AAAA1B31007593840000'],
])('does not take %s out of «%s»', (number, text) => {
  expect(found(number, text)).toBeUndefined();
});

it('says which number is called an invoice and is none that is open', () => {
  const { found: none, unknown } = numberIndexOf([anItem('F-42')]).mentionsIn(read(anEntry({ text: 'factura 57' })));
  expect([none, unknown]).toEqual([[], ['57']]);
});

it('a number written with its series is not also another series’ one', () => {
  const index = numberIndexOf([anItem('F-42'), anItem('AV-42')]);
  expect(index.mentionsIn(read(anEntry({ text: 'plata AV 42' }))).found.map(({ item }) => item.number)).toEqual([
    'AV-42',
  ]);
});
