import { expect, it } from 'vitest';
import { objectionInput } from './acceptance.server.ts';

it('turns what the page asks line by line into accepted quantities and objections', () => {
  const lines = [
    { lineId: 'a', accepted: '7', text: 'Geamurile', termDate: '2026-12-04' },
    { lineId: 'b', accepted: '2' },
  ];
  expect(objectionInput({ name: 'Maria', lines, whole: 'Lipsește fișa' })).toEqual({
    name: 'Maria',
    lines: [
      { lineId: 'a', accepted: '7' },
      { lineId: 'b', accepted: '2' },
    ],
    objections: [{ lineId: 'a', text: 'Geamurile', termDate: '2026-12-04' }, { text: 'Lipsește fișa' }],
  });
  expect(objectionInput({ name: 'Maria' })).toEqual({ name: 'Maria', lines: [], objections: [] });
});
