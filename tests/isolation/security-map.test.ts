import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d+\.\d+\.\d+/.test(line));

it('names for each point of the standard a place that is there, or says that it is open', () => {
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows) {
    const [, point = '', how = '', where = ''] = row.split('|');
    const places = [...where.matchAll(/`([^`]+)`/g)].map(([, place]) => place ?? '');
    const missing = places.filter((place) => !existsSync(join(ROOT, place)));
    expect([point, missing]).toEqual([point, []]);
    expect(places.length > 0 || how.includes('**open**')).toBe(true);
  }
});

it('names nothing else that is not there', () => {
  const paths = [...text.matchAll(/`((?:app|domain|db|tests|emails|integrations|documents|docs|bin)\/[^`]+)`/g)];
  expect(paths.map(([, path]) => path ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
