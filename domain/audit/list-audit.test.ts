import { expect, it } from 'vitest';
import { addClient } from '#domain/clients/add-client.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { changeContact } from '#domain/clients/change-contact.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { chainEntries } from './chain-entries.ts';
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

it('says what stood before and after, why and from where, before it is chained as after', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company);
  const sales = { ...company.sales, origin: { address: '203.0.113.7', userAgent: 'Firefox' } };
  const { id: contactId } = await addContact(sales, { clientId, name: 'Ioana Pop', phone: '0722 111 222' });
  await changeContact(sales, {
    clientId,
    contactId,
    name: 'Ioana Pop',
    phone: '0733 333 444',
    email: 'ioana@pop.example',
  });
  const read = async () => (await listAudit(company.administrator, { verb: 'clients.changeContact' })).rows;
  const said = {
    before: { phone: '0722 111 222', email: null },
    after: { phone: '0733 333 444', email: 'ioana@pop.example' },
    address: '203.0.113.7',
    userAgent: 'Firefox',
    isErased: false,
  };
  expect(await read()).toMatchObject([{ ...said, sequence: null }]);
  await chainEntries(company.tenantId, TODAY);
  expect(await read()).toMatchObject([{ ...said, sequence: expect.stringMatching(/^[0-9]+$/) as string }]);
  expect((await listAudit(company.administrator, { subject: contactId })).rows).toHaveLength(1);
  expect((await listAudit(company.administrator, { subject: clientId })).rows.length).toBeGreaterThan(2);
});

it('names secrets without keeping them', async () => {
  const company = await aCompany();
  const kind = 'person';
  await addClient(company.sales, { kind, name: 'Ion Pop', city: 'Cluj-Napoca', cnp: '1960101125791' });
  await chainEntries(company.tenantId, TODAY);
  const { rows } = await listAudit(company.administrator, { verb: 'clients.addClient' });
  expect(JSON.stringify(rows)).not.toContain('1960101125791');
  expect(rows[0]?.after).toMatchObject({ city: 'Cluj-Napoca' });
});
