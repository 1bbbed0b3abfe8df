import { expect, it } from 'vitest';
import { ClientFields } from '#domain/clients/model/client.ts';
import { faultOf } from '#domain/clients/model/checked-client.ts';
import { CLIENTS } from './clients-data.ts';
import { REGULARS } from './regulars-data.ts';

it('has thirty clients: twenty companies, five institutions, four people, one from another country', () => {
  const count = (kind: string): number => CLIENTS.filter((one) => one.kind === kind).length;
  expect(['company', 'institution', 'person', 'foreign'].map(count)).toEqual([20, 5, 4, 1]);
});

it.each(CLIENTS.map((one) => [one.name, one] as const))('has a card that holds for %s', (_name, client) => {
  const fields = ClientFields.parse(client);
  expect(faultOf(fields)).toBeUndefined();
  if (fields.county === 'RO-B') expect(fields.city).toMatch(/^SECTOR[1-6]$/);
});

it('has one contract for each client that has any', () => {
  expect(new Set(REGULARS.map((one) => one.client)).size).toBe(REGULARS.length);
});
