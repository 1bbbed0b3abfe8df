import { beforeAll, expect, it } from 'vitest';
import { addSite } from '#domain/clients/add-site.ts';
import { endContractedService } from '#domain/clients/end-contracted-service.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { makeVisits } from '#domain/recurring/make-visits.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { showRecurring } from '#domain/recurring/show-recurring.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aContractInForce, aSentAddendum } from '#tests/builders/contract.ts';
import { aService } from '#tests/builders/service.ts';
import { extendContract } from './extend-contract.ts';
import { readAddendum } from './read-addendum.ts';
import { showAddendum } from './show-addendum.ts';
import { showContract } from './show-contract.ts';
import { signAddendum } from './sign-addendum.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});
const servicesOf = async (clientId: string) => (await showClient(company.administrator, { clientId })).services;
const SIGNED = { method: 'typed', signerName: 'Radu Oțet', consent: 'on' } as const;

it('adds a service and gives another its new price from the day of the addendum, once both have signed', async () => {
  const contract = await aContractInForce(company);
  const [old] = await servicesOf(contract.clientId);
  const services = [
    { contractedServiceId: old?.id ?? '', unitPrice: '777' },
    { name: 'Deszăpezire', unit: 'hour' as const, quantity: '4', unitPrice: '200' },
  ];
  const sent = await aSentAddendum(company, contract, { services });
  expect((await servicesOf(contract.clientId)).some((one) => one.origin === 'addendum')).toBe(false);
  await signAddendum(sent.holder, { addendumId: sent.addendumId, ...SIGNED });
  const now = await servicesOf(contract.clientId);
  expect(now.find((one) => one.id === old?.id)).toMatchObject({ state: 'ended', unitPrice: old?.unitPrice });
  const added = now.filter((one) => one.origin === 'addendum');
  expect(added.map(({ name, unitPrice, contracted }) => [name, unitPrice, contracted])).toEqual([
    [old?.name, 7_770_000n, old?.contracted],
    ['Deszăpezire', 2_000_000n, 4_000n],
  ]);
  expect(added.every((one) => one.contractId === contract.contractId && one.startDate === '2026-11-24')).toBe(true);
});
it('ends a service', async () => {
  const contract = await aContractInForce(company);
  const [old] = await servicesOf(contract.clientId);
  const sent = await aSentAddendum(company, contract, {
    services: [{ contractedServiceId: old?.id ?? '', ends: 'on' }],
  });
  await signAddendum(sent.holder, { addendumId: sent.addendumId, ...SIGNED });
  const now = await servicesOf(contract.clientId);
  expect(now.find((one) => one.id === old?.id)).toMatchObject({ state: 'ended', endDate: '2026-11-23' });
});
it('takes no service of another contract or company, and no new one without its price', async () => {
  const [mine, other] = [await aContractInForce(company), await aContractInForce(company)];
  const foreign = (await servicesOf(other.clientId))[0]?.id ?? '';
  const { contractId } = mine;
  await expect(
    extendContract(company.sales, { contractId, services: [{ contractedServiceId: foreign, ends: 'on' }] }),
  ).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(
    extendContract(company.sales, { contractId, services: [{ name: 'Fără preț', unit: 'hour', quantity: '1' }] }),
  ).rejects.toMatchObject({ kind: 'Invalid' });
});

it('shows what is in force now: the contract with what its signed addenda changed, and what is yet to come', async () => {
  const contract = await aContractInForce(company);
  const { contractId } = contract;
  const inForce = async () => (await showContract(company.accounting, { contractId })).inForce?.services ?? [];
  const [old, other] = await inForce();
  const services = [
    { contractedServiceId: old?.id ?? '', unitPrice: '777' },
    { name: 'Deszăpezire', unit: 'hour' as const, quantity: '4', unitPrice: '200' },
  ];
  const sent = await aSentAddendum(company, contract, { services, effectiveDate: '2026-12-10' });
  expect((await inForce()).map((one) => one.name)).toEqual([old?.name, other?.name]);
  const { addenda } = await showContract(company.sales, { contractId });
  expect(addenda[0]?.services.map(({ change, name }) => [change, name])).toEqual([
    ['change', old?.name],
    ['add', 'Deszăpezire'],
  ]);
  expect(await showAddendum(company.accounting, { addendumId: sent.addendumId })).toMatchObject({
    services: [
      { change: 'change', unitPrice: 7_770_000n },
      { change: 'add', quantity: 4_000n },
    ],
  });
  await signAddendum(sent.holder, { addendumId: sent.addendumId, ...SIGNED });
  const now = (await inForce()).map(({ name, startDate, endDate }) => [name, startDate, endDate]);
  expect(now).toHaveLength(4);
  expect(now).toEqual(
    expect.arrayContaining([
      [old?.name, null, '2026-12-09'],
      [other?.name, null, null],
      [old?.name, '2026-12-10', null],
      ['Deszăpezire', '2026-12-10', null],
    ]),
  );
});
it('lets the schedule follow: the rhythm and what is planned go on with the new price, from the day of the addendum', async () => {
  const contract = await aContractInForce(company);
  const { clientId, dealId } = contract;
  const [old] = await servicesOf(clientId);
  const contractedServiceId = old?.id ?? '';
  await saveVisitPlan(company.sales, { contractedServiceId, rhythm: 'weekly', startDate: '2026-11-24' });
  await makeVisits(company.system, { contractedServiceId });
  await planWork(company.sales, { contractedServiceId, date: '2026-12-03', assigneeId: company.execution.personId });
  const days = async () => {
    const { rows } = await listWork(company.sales, { clientId, from: '2026-11-01', to: '2026-12-31' });
    return rows.map((one) => [one.plannedDate, one.contractedServiceId === contractedServiceId ? 'old' : 'new']);
  };
  expect(await days()).toEqual([
    ['2026-11-24', 'old'],
    ['2026-12-02', 'old'],
    ['2026-12-03', 'old'],
    ['2026-12-08', 'old'],
  ]);
  const services = [{ contractedServiceId, unitPrice: '900' }];
  const sent = await aSentAddendum(company, contract, { services, effectiveDate: '2026-12-03' });
  await signAddendum(sent.holder, { addendumId: sent.addendumId, ...SIGNED });
  const [next] = (await servicesOf(clientId)).filter((one) => one.origin === 'addendum');
  await makeVisits(company.system, { contractedServiceId });
  await makeVisits(company.system, { contractedServiceId: next?.id ?? '' });
  expect(await days()).toEqual([
    ['2026-11-24', 'old'],
    ['2026-12-02', 'old'],
    ['2026-12-03', 'new'],
    ['2026-12-08', 'new'],
  ]);
  const recurring = await showRecurring(company.sales, { dealId });
  const goesOn = recurring.services.find((one) => one.contractedServiceId === next?.id);
  expect(goesOn?.days[0]).toBe('2026-12-08');
});
it('cancels what is planned of a service that ends, and nothing of what was before', async () => {
  const contract = await aContractInForce(company);
  const { clientId } = contract;
  const [old] = await servicesOf(clientId);
  const contractedServiceId = old?.id ?? '';
  for (const date of ['2026-12-02', '2026-12-03'])
    await planWork(company.sales, { contractedServiceId, date, assigneeId: company.execution.personId });
  const services = [{ contractedServiceId, ends: 'on' as const }];
  const sent = await aSentAddendum(company, contract, { services, effectiveDate: '2026-12-03' });
  await signAddendum(sent.holder, { addendumId: sent.addendumId, ...SIGNED });
  const { rows } = await listWork(company.sales, { clientId, from: '2026-11-01', to: '2026-12-31' });
  expect(rows.map((one) => one.plannedDate)).toEqual(['2026-12-02']);
});
it('adds a service of the catalogue at a place of the client, with its own VAT, name and price', async () => {
  const contract = await aContractInForce(company);
  const { clientId } = contract;
  const { id: siteId } = await addSite(company.sales, { clientId, name: 'Depozit' });
  const known = await aService(company, { name: 'Dezinsecție', unitPrice: '350' });
  const services = [{ serviceId: known.id, siteId, quantity: '6' }];
  const sent = await aSentAddendum(company, contract, { services });
  await signAddendum(sent.holder, { addendumId: sent.addendumId, ...SIGNED });
  const [added] = (await servicesOf(clientId)).filter((one) => one.origin === 'addendum');
  expect(added).toMatchObject({ name: 'Dezinsecție', siteId, unitPrice: 3_500_000n, contracted: 6_000n });
  const foreign = await addSite(company.sales, {
    clientId: (await aContractInForce(company)).clientId,
    name: 'Alt loc',
  });
  const elsewhere = [{ serviceId: known.id, siteId: foreign.id, quantity: '6' }];
  await expect(
    extendContract(company.sales, { contractId: contract.contractId, services: elsewhere }),
  ).rejects.toMatchObject({ kind: 'NotFound' });
});
it('leaves out what stays the same, and refuses an addendum in which nothing changes or one for a service that has ended', async () => {
  const { contractId, clientId } = await aContractInForce(company);
  const [old] = await servicesOf(clientId);
  const contractedServiceId = old?.id ?? '';
  const same = { contractedServiceId, quantity: '2', unitPrice: '150' };
  expect(old).toMatchObject({ contracted: 2_000n, unitPrice: 1_500_000n });
  await expect(extendContract(company.sales, { contractId, services: [same] })).rejects.toMatchObject({
    code: 'contracts.errors.nothingChanges',
  });
  await endContractedService(company.sales, { clientId, serviceId: contractedServiceId });
  await expect(
    extendContract(company.sales, { contractId, services: [{ ...same, unitPrice: '900' }] }),
  ).rejects.toMatchObject({ code: 'contracts.errors.serviceEnded' });
});
it('prints what changes and shows it to the client before they sign', async () => {
  const contract = await aContractInForce(company);
  const [old] = await servicesOf(contract.clientId);
  const services = [
    { contractedServiceId: old?.id ?? '', unitPrice: '777' },
    { name: 'Deszăpezire', unit: 'hour' as const, quantity: '21', unitPrice: '200' },
  ];
  const sent = await aSentAddendum(company, contract, { services });
  const added = { place: 'Deszăpezire', before: '–', after: '21 de ore × 200 lei, fără TVA.' };
  const { document } = await printPaper(company.sales, { kind: 'addendum', id: sent.addendumId });
  expect(document.kind === 'addendum' && document.data.changes[1]).toEqual(added);
  expect((await readAddendum(sent.holder, { addendumId: sent.addendumId })).changes[1]).toEqual(added);
});
