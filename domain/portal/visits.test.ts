import { expect, it } from 'vitest';
import { addSite } from '#domain/clients/add-site.ts';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aSentReport } from '#tests/builders/acceptance.ts';
import { portalHolder } from '#tests/builders/portal.ts';
import { aFinishedWorkOrder, aWorkOrder } from '#tests/builders/work-order.ts';
import { listSites } from './list-sites.ts';
import { showPortalFile } from './show-portal-file.ts';
import { showVisits } from './show-visits.ts';

const photo = () => ({
  sha256: newId().replaceAll('-', '').padEnd(64, '0'),
  name: 'holul.jpg',
  contentType: 'image/jpeg',
  size: 10,
});

it('shows what was done at a place with its photos and its report, and neither prices nor what is ours', async () => {
  const company = await aCompany();
  const work = await aWorkOrder(company);
  await addWorkEntry(company.execution, { workOrderId: work.workOrderId, kind: 'photo', text: 'Holul', file: photo() });
  await addWorkEntry(company.execution, { workOrderId: work.workOrderId, kind: 'note', text: 'client dificil' });
  const holder = await portalHolder(company, work.clientId);
  expect((await showVisits(holder, { siteId: null })).planned).toMatchObject([{ id: work.workOrderId }]);
  const done = await aFinishedWorkOrder(company);
  const doneHolder = await portalHolder(company, done.clientId);
  expect((await listSites(doneHolder, {})).sites).toMatchObject([{ siteId: null, visits: 1 }]);
  const shown = JSON.stringify(await showVisits(doneHolder, { siteId: null }), (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  expect(shown).not.toMatch(/price|net|cost|client dificil/i);
});

it('names the report that put the work to the client', async () => {
  const company = await aCompany();
  const report = await aSentReport(company);
  const { visits } = await showVisits(await portalHolder(company, report.clientId), { siteId: null });
  expect(visits.map((one) => one.report?.id)).toEqual([report.reportId]);
});

it('gives a photo to its own client only, and no other file', async () => {
  const company = await aCompany();
  const work = await aFinishedWorkOrder(company);
  const entry = { workOrderId: work.workOrderId, kind: 'photo' as const, text: 'Holul', file: photo() };
  await addWorkEntry(company.execution, entry);
  const holder = await portalHolder(company, work.clientId);
  const [visit] = (await showVisits(holder, { siteId: null })).visits;
  const [fileId] = visit?.photos ?? [];
  if (fileId === undefined) throw new Error('no photo');
  expect(await showPortalFile(holder, { fileId })).toMatchObject({ way: 'photo' });
  const stranger = await portalHolder(company, (await aFinishedWorkOrder(company)).clientId);
  for (const asked of [showPortalFile(stranger, { fileId }), showPortalFile(holder, { fileId: newId<'file'>() })])
    await expect(asked).rejects.toMatchObject({ kind: 'NotFound' });
});

it('knows no place of another client', async () => {
  const company = await aCompany();
  const [own, other] = [await aFinishedWorkOrder(company), await aFinishedWorkOrder(company)];
  const { id: siteId } = await addSite(company.administrator, { clientId: other.clientId, name: 'Sediu' });
  await expect(showVisits(await portalHolder(company, own.clientId), { siteId })).rejects.toMatchObject({
    kind: 'NotFound',
  });
});
