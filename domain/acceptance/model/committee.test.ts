import { expect, it } from 'vitest';
import { membersOf } from './committee.ts';

it('reads one member a line, with the position after the first comma', () => {
  expect(membersOf('Ion Pop, director, Direcția tehnică\n\n  Ana Oțet ')).toEqual([
    { name: 'Ion Pop', position: 'director, Direcția tehnică' },
    { name: 'Ana Oțet' },
  ]);
  expect(membersOf(null)).toEqual([]);
});
