import { expect, it } from 'vitest';
import type { UblElement } from '#documents/ubl/tree.ts';
import { ROWS, WARNING_ROWS } from './rows.ts';
import { SILENT } from './silent.ts';

const official = new Set(ROWS.map((row) => row.id).filter((id) => !id.startsWith('ANAF-')));
const node: UblElement = { name: 'cbc:ID', attributes: new Map(), children: [], parent: undefined, text: '1' };
const SENTENCE = /^\p{Lu}.*[.]$/u;

it('has a row for each of the 1098 checks of RO 1.0.9 but the twelve that never fire', () => {
  expect(official.size + Object.keys(SILENT).length).toBe(1098);
  expect(Object.keys(SILENT).filter((id) => official.has(id))).toEqual([]);
  expect(new Set(WARNING_ROWS.map((row) => row.id)).size).toBe(699);
});

it('numbers the forbidden elements without a gap that the official set has not', () => {
  const numbers = [...official].flatMap((id) => /^UBL-CR-(\d+)$/.exec(id)?.[1] ?? []).map(Number);
  expect(numbers).toHaveLength(679);
  expect(Math.max(...numbers)).toBe(682);
});

it('explains each rule in Romanian and in English: what is wrong, why it matters, how to mend it', () => {
  for (const row of ROWS)
    for (const value of ['', 'x']) {
      const { ro, en } = row.say({ ro: 'numărul facturii', en: 'invoice number', value, node });
      for (const text of [...Object.values(ro), ...Object.values(en)]) expect(text, row.id).toMatch(SENTENCE);
      expect(ro.what, row.id).not.toBe(en.what);
      expect([en.what, en.why, en.mend].join(' ').replaceAll('București', ''), row.id).not.toMatch(/[șțăâî]/u);
    }
});

it('warns by the warnings alone', () => {
  for (const row of WARNING_ROWS) expect(row.severity, row.id).toBe('warning');
});
