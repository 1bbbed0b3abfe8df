import { expect, it } from 'vitest';
import { byReason } from './by-reason.ts';

it('counts a reason once however it is written, and none for none', () => {
  const given = ['Preț prea mare', 'pret prea mare.', null, 'A ales pe altcineva'];
  expect(byReason(given.map((reason) => ({ reason })))).toEqual([
    { label: 'Preț prea mare', value: 2 },
    { label: 'A ales pe altcineva', value: 1 },
  ]);
});
