import { expect, it } from 'vitest';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aLead } from '#tests/builders/lead.ts';
import { clientChoices } from './client-choices.ts';

it('offers our clients by name, those who may become so after them when asked, and the first fifty of each', async () => {
  const test = await aCompany();
  const lead = await aLead(test);
  const names = Array.from({ length: 51 }, (_, index) => `Client ${String(index).padStart(2, '0')}`);
  for (const name of names) await aClient(test, { name, kind: 'person' });
  const ours = await clientChoices(test.sales, {});
  expect(ours.clients.map((one) => one.name)).toEqual(names.slice(0, 50));
  const all = await clientChoices(test.sales, { states: 'any' });
  expect(all.clients.at(-1)).toMatchObject({ id: lead.clientId });
  expect(all.clients).toHaveLength(51);
});

it('finds a client by the beginning of its words, and shows no work or money of theirs', async () => {
  const test = await aCompany();
  const { clientId, cui } = await aClient(test, { name: 'Țară Bună S.R.L.' });
  await aClient(test, { name: 'Altul S.R.L.' });
  const { clients } = await clientChoices(test.sales, { q: 'tara' });
  expect(clients).toEqual([{ id: clientId, name: 'Țară Bună S.R.L.', cui }]);
  await expect(clientChoices(test.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});
