import { expect, it } from 'vitest';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { listAudit } from './list-audit.ts';

it('shows who did what, newest first, by person, capability and day', async () => {
  const company = await aCompany();
  await aClient(company);
  await anOffer({ ...company, sales: company.at(company.sales, new Date(TODAY.getTime() + 86_400_000)) });
  const verbs = async (filter: object) => (await listAudit(company.administrator, filter)).rows.map(({ verb }) => verb);
  const all = await verbs({});
  expect(all[0]).toBe('offers.sendOffer');
  expect(new Set((await verbs({ capability: 'offers' })).map((verb) => verb.split('.')[0]))).toEqual(
    new Set(['offers']),
  );
  expect(await verbs({ personId: company.accounting.personId })).toEqual([]);
  expect(await verbs({ to: '2026-11-24' })).not.toContain('offers.sendOffer');
  expect(await verbs({ from: '2026-11-25' })).not.toContain('clients.addClient');
});

it('is the administrator’s, and of one company only', async () => {
  const [ours, theirs] = [await aCompany(), await aCompany()];
  await aClient(theirs);
  expect((await listAudit(ours.administrator, { capability: 'clients' })).rows).toEqual([]);
  await expect(listAudit(ours.accounting, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});
