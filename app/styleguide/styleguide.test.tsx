import { expect, it } from 'vitest';
import { rendered } from '#app/ui/testing/rendered.tsx';
import { DocumentExamples } from './documents.tsx';
import { FormExamples } from './forms.tsx';
import { ListExamples } from './lists.tsx';

const everything = () =>
  rendered(
    <>
      <DocumentExamples />
      <FormExamples />
      <ListExamples />
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
