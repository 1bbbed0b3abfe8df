import { expect, it } from 'vitest';
import { endContractedService } from '#domain/clients/end-contracted-service.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { sendReport } from '#domain/acceptance/send-report.ts';
import { draftReport } from '#domain/acceptance/draft-report.ts';
import { aCompany, aMember } from '#tests/builders/company.ts';
import { aContractedService, aFinishedWorkOrder, aWorkOrder } from '#tests/builders/work-order.ts';
import { eventsOf, mailsAbout, quantitiesOf } from '#tests/builders/read-back.ts';
import { blockWork } from './block-work.ts';
import { confirmWork } from './confirm-work.ts';
import { finishWork } from './finish-work.ts';
import { planWork } from './plan-work.ts';
import { reopenWork } from './reopen-work.ts';
import { rescheduleWork } from './reschedule-work.ts';
import { showWork } from './show-work.ts';
import { startWork } from './start-work.ts';

it('delivers the planned quantity by one tap, once, however often and fast it is pressed', async () => {
  const company = await aCompany();
  const work = await aWorkOrder(company, { planned: '4' });
  const { workOrderId } = work;
  const taps = await Promise.all(Array.from({ length: 4 }, () => finishWork(company.execution, { workOrderId })));
  expect(new Set(taps.map((one) => one.state))).toEqual(new Set(['done']));
  expect(await quantitiesOf(company, work)).toMatchObject({ delivered: 4_000n, accepted: 0n });
  const mails = await mailsAbout(company, workOrderId);
  expect(mails.map((one) => [one.template, one.data['performer']])).toEqual([['work-done', 'Persoana execution']]);
});

it('delivers what was really done when it is told', async () => {
  const company = await aCompany();
  const work = await aWorkOrder(company);
  await startWork(company.execution, { workOrderId: work.workOrderId });
  const done = await finishWork(company.execution, { workOrderId: work.workOrderId, delivered: '7.5' });
  expect(done).toMatchObject({ state: 'done', planned: 10_000n, delivered: 7_500n });
  expect(await quantitiesOf(company, work)).toMatchObject({ delivered: 7_500n });
});

it('refuses other roles and other people, as it refuses an intervention that is not there', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { workOrderId } = await aWorkOrder(company);
  await expect(finishWork(company.accountant, { workOrderId })).rejects.toMatchObject({ kind: 'Forbidden' });
  const colleague = await aMember(company.tenantId, 'execution');
  for (const actor of [other.administrator, other.execution, colleague])
    await expect(finishWork(actor, { workOrderId })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(finishWork(company.administrator, { workOrderId: newId() })).rejects.toMatchObject({ kind: 'NotFound' });
});

it('never shows a price to whoever reads an intervention', async () => {
  const company = await aCompany();
  const work = await aWorkOrder(company, { unitPrice: '123.4567' });
  const shown = await showWork(company.execution, { workOrderId: work.workOrderId });
  const names = JSON.stringify(shown, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  expect(names).not.toMatch(/price|net|amount|discount|vat|1234567/i);
});

it('takes «done» back until a report holds it', async () => {
  const company = await aCompany();
  const work = await aFinishedWorkOrder(company);
  const { workOrderId } = work;
  await reopenWork(company.execution, { workOrderId });
  expect(await quantitiesOf(company, work)).toMatchObject({ delivered: 0n });
  await finishWork(company.execution, { workOrderId });
  const { reportId } = await draftReport(company.administrator, { dealId: work.dealId });
  await sendReport(company.administrator, { reportId });
  for (const act of [
    () => reopenWork(company.execution, { workOrderId }),
    () => confirmWork(company.administrator, { workOrderId, delivered: '1' }),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'delivery.errors.onReport' });
  expect(await quantitiesOf(company, work)).toMatchObject({ delivered: 10_000n });
});

it('corrects the quantity when the office confirms, and closes the intervention to the field', async () => {
  const company = await aCompany();
  const work = await aFinishedWorkOrder(company);
  const { workOrderId } = work;
  await confirmWork(company.sales, { workOrderId, delivered: '9' });
  expect(await quantitiesOf(company, work)).toMatchObject({ delivered: 9_000n });
  await expect(finishWork(company.execution, { workOrderId })).rejects.toMatchObject({
    code: 'delivery.errors.confirmed',
  });
});

it('plans a blocked intervention again on another day', async () => {
  const company = await aCompany();
  const { workOrderId, version } = await aWorkOrder(company);
  await blockWork(company.execution, { workOrderId, reason: 'Lipsă acces' });
  await expect(
    rescheduleWork(company.sales, { workOrderId, date: '2026-11-26' }, { expectedVersion: version }),
  ).rejects.toMatchObject({ code: 'errors.changedMeanwhile' });
  const again = await rescheduleWork(company.sales, { workOrderId, date: '2026-11-26', time: '08:30' });
  expect(again).toMatchObject({
    state: 'planned',
    plannedDate: '2026-11-26',
    plannedTime: '08:30',
    blockedReason: null,
  });
});

it('plans what is left of a service, and nothing for one that has ended', async () => {
  const company = await aCompany();
  const service = await aContractedService(company);
  const first = await aWorkOrder(company, { contracted: service, planned: '6' });
  expect((await aWorkOrder(company, { contracted: service })).planned).toBe(4_000n);
  expect(first.title).toBe('Curățenie generală');
  const { clientId, contractedServiceId } = service;
  await endContractedService(company.administrator, {
    clientId,
    serviceId: contractedServiceId,
    endDate: '2026-11-30',
  });
  await expect(planWork(company.administrator, { contractedServiceId, date: '2026-12-24' })).rejects.toMatchObject({
    code: 'delivery.errors.serviceEnded',
  });
});

it('gives work to active colleagues only', async () => {
  const company = await aCompany();
  const { contractedServiceId } = await aContractedService(company);
  const stranger = (await aCompany()).execution.personId;
  await expect(
    planWork(company.administrator, { contractedServiceId, date: '2026-11-25', assigneeId: stranger }),
  ).rejects.toMatchObject({ code: 'delivery.errors.notAMember' });
});

it('tells the timeline each step of an intervention', async () => {
  const company = await aCompany();
  const { clientId } = await aFinishedWorkOrder(company);
  expect((await eventsOf(company, clientId)).slice(0, 2)).toEqual(['ServiceDelivered', 'WorkPlanned']);
});
