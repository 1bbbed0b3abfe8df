import { expect, it } from 'vitest';
import { differencesOf, type FieldText } from './form-differences.ts';

const field = (name: string, text: string, kind: FieldText['kind'] = 'text'): FieldText => ({
  name,
  label: `Câmpul ${name}`,
  text,
  kind,
});

it('lists the fields that differ, in the order of the form, in the words of the page', () => {
  const saved = [field('name', 'Alfa SRL'), field('county', 'Cluj'), field('city', 'Dej')];
  const mine = [field('name', 'Alfa S.R.L.'), field('county', 'Cluj'), field('city', 'Turda')];
  expect(differencesOf(saved, mine)).toEqual([
    { name: 'name', label: 'Câmpul name', saved: 'Alfa SRL', mine: 'Alfa S.R.L.' },
    { name: 'city', label: 'Câmpul city', saved: 'Dej', mine: 'Turda' },
  ]);
});

it('takes one number, one day or one text written in two ways as the same', () => {
  const saved = [field('price', '1.234,50', 'number'), field('due', '01.03.2026', 'day'), field('note', 'unu\ndoi')];
  const mine = [field('price', '1234,5', 'number'), field('due', '1.3.2026', 'day'), field('note', ' unu\r\ndoi ')];
  expect(differencesOf(saved, mine)).toEqual([]);
});

it('compares what is no number and no day as it was typed', () => {
  const saved = [field('price', '12,00', 'number'), field('code', '007')];
  const mine = [field('price', 'doisprezece', 'number'), field('code', '7')];
  expect(differencesOf(saved, mine).map(({ name }) => name)).toEqual(['price', 'code']);
});

it('shows a line that only one of them has, empty in the other', () => {
  const only = field('lines[1].name', 'Geamuri');
  const row = { name: only.name, label: only.label };
  expect(differencesOf([], [only])).toEqual([{ ...row, saved: '', mine: 'Geamuri' }]);
  expect(differencesOf([only], [])).toEqual([{ ...row, saved: 'Geamuri', mine: '' }]);
  expect(differencesOf([field('lines[1].name', '')], [])).toEqual([]);
});
