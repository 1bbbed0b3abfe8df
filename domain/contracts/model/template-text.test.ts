import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillTemplate } from './filled.ts';
import { FIRST_TEMPLATES } from './first-templates.ts';
import { PLACEHOLDERS, type PlaceholderValues } from './placeholders.ts';
import { parseTemplate } from './template-text.ts';

const valuesOf = (text: string): PlaceholderValues => {
  const values: Partial<PlaceholderValues> = {};
  for (const name of PLACEHOLDERS) values[name] = text;
  return values as PlaceholderValues; // every name has just been given a value
};

it('reads articles, paragraphs, letters and what closes them', () => {
  const { articles, problems } = parseTemplate(
    '# PĂRȚILE\n(1) Unu\nși doi\n\nliber\n\n# ÎNCETAREA\nÎncetează:\na) la termen;\nb) prin acord.\nSe plătește.',
  );
  expect(problems).toEqual([]);
  expect(articles).toEqual([
    { heading: 'PĂRȚILE', paragraphs: [{ text: 'Unu și doi' }, { text: 'liber', numbered: false }] },
    {
      heading: 'ÎNCETAREA',
      paragraphs: [
        { text: 'Încetează:', numbered: false, letters: ['la termen;', 'prin acord.'], closing: 'Se plătește.' },
      ],
    },
  ]);
});

it('names the line of whatever cannot stand in a contract', () => {
  const problemsOf = (body: string) => parseTemplate(body).problems.map(({ problem, line }) => [problem, line]);
  expect(problemsOf('# A\n(1) {beneficar_denumire}')).toEqual([['unknownPlaceholder', 2]]);
  expect(problemsOf('# A\n(1) {data')).toEqual([['looseBrace', 2]]);
  expect(problemsOf('text\n# A\nb')).toEqual([['noHeading', 1]]);
  expect(problemsOf('# A\na) literă')).toEqual([['letterWithoutParagraph', 2], ['emptyArticle', 1]]); // prettier-ignore
  expect(problemsOf('')).toEqual([['noArticle', 1]]);
});

it('our own templates are sound and use no value twice as a heading', () => {
  for (const { body, name } of FIRST_TEMPLATES) {
    const { articles, problems } = parseTemplate(body);
    expect(problems, name).toEqual([]);
    expect(new Set(articles.map((one) => one.heading)).size, name).toBe(articles.length);
  }
});

it('never lets a value make an article, a letter or a new placeholder', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (typed) => {
      const value = `${typed}\n# FALS\n{data}`;
      const { articles, missing } = fillTemplate(
        '# UNU\n(1) {beneficiar_denumire}\na) {pret}',
        valuesOf(value),
        () => '',
      );
      expect(articles.map((one) => one.heading)).toEqual(['UNU']);
      expect(articles[0]?.paragraphs).toHaveLength(1);
      expect(articles[0]?.paragraphs[0]?.text).toContain('{data}');
      expect(missing).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('leaves out a paragraph that an empty clause stood in, and says what is missing', () => {
  const values = { ...valuesOf('x'), clauza_valuta: '', beneficiar_email: undefined };
  const { articles, missing } = fillTemplate(
    '# PREȚ\n(1) {pret}\n(2) {clauza_valuta}\n\n# ALT\n{clauza_valuta}\n\n# C\nLa {beneficiar_email}.',
    values,
    (name) => `[${name}]`,
  );
  expect(articles).toEqual([
    { heading: 'PREȚ', paragraphs: [{ text: 'x' }] },
    { heading: 'C', paragraphs: [{ text: 'La [beneficiar_email].', numbered: false }] },
  ]);
  expect(missing).toEqual(['beneficiar_email']);
});
