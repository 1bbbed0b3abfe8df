import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rendered } from '#app/ui/testing/rendered.tsx';
import { DocumentExamples } from './documents.tsx';
import { FormExamples } from './forms.tsx';
import { ListExamples } from './lists.tsx';
import { PartExamples } from './parts.tsx';

const everything = () =>
  rendered(
    <>
      <DocumentExamples />
      <FormExamples />
      <ListExamples />
      <PartExamples />
    </>,
  );

it('draws every component without a style attribute, which the content security policy would drop', async () => {
  expect(await everything()).not.toMatch(/<[^>]+ style="/);
});

it('gives no id twice, so that labels and errors find their field', async () => {
  const ids = [...(await everything()).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('names every field by a label', async () => {
  const html = await everything();
  const labelled = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id));
  const fields = [
    ...html.matchAll(/<(?:input|select|textarea)(?![^>]*type="(?:hidden|radio|checkbox|search)")[^>]* id="([^"]+)"/g),
  ];
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.map(([, id]) => id).filter((id) => !labelled.has(id ?? ''))).toEqual([]);
});

const UI = 'app/ui';

/** The components that a file draws, by itself or by what it draws. */
function drawnBy(file: string, seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '(?:#app\/ui|\.)\/([\w-]+\.tsx)'/g)) {
    if (seen.has(name) || !existsSync(join(UI, name))) continue;
    seen.add(name);
    drawnBy(join(UI, name), seen);
  }
  return seen;
}

/** Whole pages of their own, and what needs a paper of the product beside it or a person who signs in. */
const ELSEWHERE = [
  'auth-shell.tsx',
  'legal-text.tsx',
  'public-shell.tsx',
  'route-error.tsx',
  'document-pane.tsx',
  'draft-page.tsx',
  'live-paper.tsx',
  'two-papers.tsx',
  'company-fields.tsx',
  'passkey-button.tsx',
];

it('shows every component that is not a page of its own', () => {
  const pages = ['app/routes/styleguide.tsx', 'app/routes/styleguide_.portal.tsx'];
  const examples = readdirSync('app/styleguide').map((name) => join('app/styleguide', name));
  const drawn = new Set([...pages, ...examples].flatMap((file) => [...drawnBy(file)]));
  const all = readdirSync(UI).filter((name) => name.endsWith('.tsx') && !name.includes('.test.'));
  expect(all.filter((name) => !drawn.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
});
