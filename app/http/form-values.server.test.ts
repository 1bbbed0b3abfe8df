import { expect, it } from 'vitest';
import { canonically, readForm } from './form-values.server.ts';

const sent = (fields: [string, string][]) => {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return readForm(new Request('http://app.example/', { method: 'POST', body }));
};

it('reads numbers and days as Romanians write them, only in the fields that say so', async () => {
  const { values } = await sent([
    ['$date', 'lines[0].day'],
    ['$decimal', 'lines[0].price'],
    ['lines[0].day', '24.11.2026'],
    ['lines[0].price', '1.234,56'],
    ['lines[1].day', '1.2.2027'],
    ['note', '24.11.2026'],
  ]);
  expect(values).toEqual({
    lines: [{ day: '2026-11-24', price: '1234.56' }, { day: '2027-02-01' }],
    note: '24.11.2026',
  });
});

it('leaves what is no day for the schema to refuse, and keeps it as it was typed', async () => {
  const form = await sent([
    ['$date', 'day'],
    ['day', '31.02.2026'],
  ]);
  expect(form.values).toEqual({ day: '31.02.2026' });
  expect(form.reply({ formErrors: [], fieldErrors: { day: ['?'] } }).initialValue).toEqual({ day: '31.02.2026' });
});

it('reads the day of a filter that was sent without script', () => {
  const search = new URLSearchParams('$date=from&from=24.11.2026&q=24.11.2026');
  const canonical = canonically(search);
  expect([canonical('from', '24.11.2026'), canonical('q', '24.11.2026')]).toEqual(['2026-11-24', '24.11.2026']);
});
