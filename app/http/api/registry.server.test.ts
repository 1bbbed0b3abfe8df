import { describe, expect, it } from 'vitest';
import { allDefinitions } from '#tests/isolation/definitions.ts';
import { exampleOf } from './example.ts';
import { fieldOf, partsOf } from './operation.ts';
import { OPERATIONS } from './registry.server.ts';

describe('the registry of the API', () => {
  it('has every verb and query that names a place, and no other', async () => {
    const named = (await allDefinitions()).filter(({ call }) => call.definition.api);
    expect(OPERATIONS.map(({ name }) => name).sort()).toEqual(named.map(({ call }) => call.definition.name).sort());
  });

  it('has one operation at each place', () => {
    const places = OPERATIONS.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it.each(OPERATIONS.map((one) => [one.name, one] as const))(
    '%s reads the fields of its place',
    (_name, { path, input }) => {
      const example = exampleOf(input);
      const fields = partsOf(path).flatMap((part) => fieldOf(part) ?? []);
      expect(typeof example === 'object' ? Object.keys(example ?? {}) : []).toEqual(expect.arrayContaining(fields));
    },
  );

  it.each(OPERATIONS.map((one) => [one.name, one] as const))(
    '%s may be called by a role that a token can have',
    (_name, { roles }) => {
      expect(roles.administrator || roles.sales || roles.execution || roles.accounting || roles.accountant).toBe(true);
    },
  );

  it.each(OPERATIONS.map((one) => [one.name, one] as const))(
    '%s has an example that its own schema takes',
    (_name, { input }) => {
      expect(input.safeParse(exampleOf(input)).error?.issues ?? []).toEqual([]);
    },
  );
});
