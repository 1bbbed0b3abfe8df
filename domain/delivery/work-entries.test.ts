import { expect, it } from 'vitest';
import { quantitiesOf } from '#tests/builders/read-back.ts';
import { aCompany, aMember } from '#tests/builders/company.ts';
import { aService } from '#tests/builders/service.ts';
import { aContractedService, aWorkOrder } from '#tests/builders/work-order.ts';
import { addWorkEntry } from './add-work-entry.ts';
import { assignWork } from './assign-work.ts';
import { blockWork } from './block-work.ts';
import { contractExtraWork } from './contract-extra-work.ts';
import { finishWork } from './finish-work.ts';
import { listWork } from './list-work.ts';
import { planWork } from './plan-work.ts';
import { showWork } from './show-work.ts';
import { tickCheck } from './tick-check.ts';
import { todayWork } from './today-work.ts';

const PHOTO = { sha256: 'c'.repeat(64), name: 'poza.jpg', contentType: 'image/jpeg', size: 10 };

it('keeps notes, photos and hours in the order in which they were noted, with who noted them', async () => {
  const company = await aCompany();
  const { workOrderId } = await aWorkOrder(company);
  await addWorkEntry(company.execution, { workOrderId, kind: 'note', text: 'Cheia la portar' });
  await addWorkEntry(company.execution, { workOrderId, kind: 'photo', file: PHOTO });
  await addWorkEntry(company.administrator, { workOrderId, kind: 'hours', hours: '2.5' });
  const { entries } = await showWork(company.execution, { workOrderId });
  expect(entries.map(({ kind, text, hours, authorName }) => [kind, text, hours, authorName])).toEqual([
    ['note', 'Cheia la portar', null, 'Persoana execution'],
    ['photo', 'poza.jpg', null, 'Persoana execution'],
    ['hours', '', 2_500n, 'Persoana administrator'],
  ]);
  await expect(addWorkEntry(company.execution, { workOrderId, kind: 'photo' })).rejects.toMatchObject({
    kind: 'Invalid',
  });
});

it('ticks the points of a check list on and off', async () => {
  const company = await aCompany();
  const { contractedServiceId } = await aContractedService(company);
  const plan = { contractedServiceId, date: '2026-11-24', assigneeId: company.execution.personId };
  const { workOrderId } = await planWork(company.sales, { ...plan, checks: ['Geamuri', 'Pardoseli'] });
  const [first] = (await showWork(company.execution, { workOrderId })).entries;
  if (!first) throw new Error('the check list is empty');
  expect((await tickCheck(company.execution, { entryId: first.entryId, tick: 'done' })).doneAt).not.toBeNull();
  expect((await tickCheck(company.execution, { entryId: first.entryId, tick: 'open' })).doneAt).toBeNull();
  const colleague = await aMember(company.tenantId, 'execution');
  await expect(tickCheck(colleague, { entryId: first.entryId, tick: 'done' })).rejects.toMatchObject({
    kind: 'NotFound',
  });
});

it('contracts extra work once, at the price of the catalogue', async () => {
  const company = await aCompany();
  const work = await aWorkOrder(company);
  const found = { workOrderId: work.workOrderId, kind: 'extra_work', text: 'Spălat jaluzele' } as const;
  const { entryId } = await addWorkEntry(company.execution, found);
  await expect(contractExtraWork(company.sales, { entryId })).rejects.toMatchObject({
    code: 'delivery.errors.priceMissing',
  });
  const { id: serviceId } = await aService(company);
  const { contractedServiceId } = await contractExtraWork(company.sales, { entryId, serviceId, quantity: '3' });
  expect(await quantitiesOf(company, { clientId: work.clientId, contractedServiceId })).toMatchObject({
    delivered: 0n,
  });
  await expect(contractExtraWork(company.sales, { entryId, serviceId })).rejects.toMatchObject({
    code: 'delivery.errors.extraWorkTaken',
  });
  await expect(contractExtraWork(company.execution, { entryId, serviceId })).rejects.toMatchObject({
    kind: 'Forbidden',
  });
});

it("shows a person's own day: what is late, what is for today, what is finished", async () => {
  const company = await aCompany();
  const contracted = await aContractedService(company);
  const late = await aWorkOrder(company, { contracted, planned: '1', date: '2026-11-20' });
  const done = await aWorkOrder(company, { contracted, planned: '1' });
  const next = await aWorkOrder(company, { contracted, planned: '1', date: '2026-11-26' });
  const other = await aWorkOrder(company, { contracted, planned: '1' });
  await assignWork(company.sales, { workOrderId: other.workOrderId });
  await finishWork(company.execution, { workOrderId: done.workOrderId });
  const { rows, nextDay } = await todayWork(company.execution, {});
  expect(rows.map((row) => row.workOrderId)).toEqual([late.workOrderId, done.workOrderId]);
  expect(nextDay).toBe(next.plannedDate);
});

it('lists by period, person and state; whoever works in the field sees the own work only', async () => {
  const company = await aCompany();
  const contracted = await aContractedService(company);
  const mine = await aWorkOrder(company, { contracted, planned: '1' });
  const free = await aWorkOrder(company, { contracted, planned: '1', date: '2026-11-25' });
  await assignWork(company.sales, { workOrderId: free.workOrderId });
  await blockWork(company.execution, { workOrderId: mine.workOrderId, reason: 'Ploaie' });
  const ids = async (actor: typeof company.sales, filter: Parameters<typeof listWork>[1]) =>
    (await listWork(actor, filter)).rows.map((row) => row.workOrderId);
  expect(await ids(company.sales, {})).toEqual([mine.workOrderId, free.workOrderId]);
  expect(await ids(company.sales, { from: '2026-11-25' })).toEqual([free.workOrderId]);
  expect(await ids(company.sales, { assignee: 'nobody' })).toEqual([free.workOrderId]);
  expect(await ids(company.sales, { states: ['blocked'] })).toEqual([mine.workOrderId]);
  expect(await ids(company.execution, { assignee: 'nobody' })).toEqual([mine.workOrderId]);
  expect(await ids((await aCompany()).sales, {})).toEqual([]);
  await expect(showWork(company.execution, { workOrderId: free.workOrderId })).rejects.toMatchObject({
    kind: 'NotFound',
  });
});
