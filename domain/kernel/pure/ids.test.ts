import { expect, it } from 'vitest';
import { isId, newId } from './ids.ts';

it('makes ids that the database prints alike and that sort by time', () => {
  const ids = Array.from({ length: 50 }, () => newId<'invoice'>());
  expect(ids.every((id) => isId<'invoice'>(id))).toBe(true);
  expect([...ids].sort()).toEqual(ids);
});
it('takes other texts for no id', () => {
  expect(['', 'x', newId().toUpperCase(), `${newId()} `].map((text) => isId(text))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
