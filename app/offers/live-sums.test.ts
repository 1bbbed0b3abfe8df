import { expect, it } from 'vitest';
import { sumsOfForm } from './live-sums.ts';

const form = (values: Record<string, string>) => sumsOfForm(Object.entries(values));

it('adds up what is typed as Romanians write it', () => {
  expect(
    form({
      'lines[0].quantity': '2,5',
      'lines[0].unitPrice': '1.200,50',
      'lines[0].discount': '10',
      'lines[0].vat': 'S:2100',
      'lines[1].unitPrice': '100',
      'lines[1].vat': 'E:0',
      subject: 'Curățenie',
    }),
  ).toMatchObject({ net: 280_113n, vat: 56_724n, gross: 336_837n });
});

it('counts one piece where no quantity is typed, and nothing where a number is not finished', () => {
  expect(form({ 'lines[0].quantity': '', 'lines[0].unitPrice': '50', 'lines[0].vat': 'S:1100' })).toMatchObject({
    net: 5_000n,
    vat: 550n,
  });
  expect(form({ 'lines[0].unitPrice': '12,', 'lines[0].vat': 'S:2100' })).toMatchObject({ gross: 0n });
  expect(form({})).toMatchObject({ gross: 0n });
});
