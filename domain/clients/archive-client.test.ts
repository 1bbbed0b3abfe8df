import { expect, it } from 'vitest';
import { listClients } from './list-clients.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anAcceptedOffer } from '#tests/builders/offer.ts';
import { eventsOf } from '#tests/builders/read-back.ts';
import { addSite } from './add-site.ts';
import { archiveClient } from './archive-client.ts';
import { closeSite } from './close-site.ts';
import { reopenSite } from './reopen-site.ts';
import { restoreClient } from './restore-client.ts';
import { showClient } from './show-client.ts';

it('puts a client away and brings it back to where it was', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company);
  await archiveClient(company.sales, { clientId });
  await archiveClient(company.sales, { clientId });
  expect((await listClients(company.sales, {})).rows).toEqual([]);
  expect((await listClients(company.sales, { state: 'archived' })).rows).toMatchObject([{ id: clientId }]);
  await restoreClient(company.sales, { clientId });
  expect((await showClient(company.sales, { clientId })).state).toBe('active');
  expect((await eventsOf(company, clientId)).filter((type) => type === 'ClientArchived')).toHaveLength(1);
});

it('keeps a client whose services run, and obeys only who sells here', async () => {
  const company = await aCompany();
  const { clientId } = await anAcceptedOffer(company);
  const refused = archiveClient(company.administrator, { clientId });
  await expect(refused).rejects.toMatchObject({ code: 'clients.errors.stillActive' });
  await expect(archiveClient(company.accounting, { clientId })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(archiveClient((await aCompany()).sales, { clientId })).rejects.toMatchObject({ kind: 'NotFound' });
});

it('offers a closed site no more', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company);
  const { id: siteId } = await addSite(company.sales, { clientId, name: 'Hala 1' });
  await addSite(company.sales, { clientId, name: 'Hala 2' });
  await closeSite(company.sales, { clientId, siteId });
  await closeSite(company.sales, { clientId, siteId });
  expect((await showClient(company.sales, { clientId })).sites).toMatchObject([{ name: 'Hala 2' }]);
});

it('takes a closed site up again, once, for whoever works with clients', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company);
  const { id: siteId } = await addSite(company.sales, { clientId, name: 'Hala 1' });
  await closeSite(company.sales, { clientId, siteId });
  expect((await showClient(company.sales, { clientId })).closedSites).toMatchObject([{ id: siteId }]);
  await expect(reopenSite(company.execution, { clientId, siteId })).rejects.toMatchObject({ kind: 'Forbidden' });
  const other = await aClient(company);
  const elsewhere = reopenSite(company.sales, { clientId: other.clientId, siteId });
  await expect(elsewhere).rejects.toMatchObject({ code: 'errors.notFound' });
  await reopenSite(company.sales, { clientId, siteId });
  await reopenSite(company.sales, { clientId, siteId });
  expect(await showClient(company.sales, { clientId })).toMatchObject({ sites: [{ id: siteId }], closedSites: [] });
});
