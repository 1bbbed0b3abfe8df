import { expect, it } from 'vitest';
import { Conflict, NotFound } from './errors.ts';
import { required, written } from './required.ts';
import { requireVersion } from './versions.ts';

it('the second of two editors is told what stands now', () => {
  const refusal = () => requireVersion({ id: 'x', version: 3 }, { expectedVersion: 2 }, { name: 'Nou' });
  expect(refusal).toThrow(Conflict);
  expect(refusal).toThrow(
    expect.objectContaining({ details: { data: { version: 3, subject: 'x', now: { name: 'Nou' } } } }),
  );
});

it('whoever saw the present version, or says none, may go on', () => {
  expect(() => requireVersion({ id: 'x', version: 3 }, { expectedVersion: 3 })).not.toThrow();
  expect(() => requireVersion({ id: 'x', version: 3 }, {})).not.toThrow();
});

it('a row that is not there is «not found», one that was not written is a fault of ours', () => {
  expect(required([1, 2])).toBe(1);
  expect(() => required([])).toThrow(NotFound);
  expect(() => written([])).toThrow('the database wrote no row');
});
