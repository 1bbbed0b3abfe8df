import { beforeAll, expect, it } from 'vitest';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { dealWork } from '#domain/delivery/deal-work.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aFinishedWorkOrder, aWorkOrder } from '#tests/builders/work-order.ts';
import { setMaterialCost } from './set-material-cost.ts';
import { setPersonCost } from './set-person-cost.ts';
import { showCosts } from './show-costs.ts';
import { showMargins } from './show-margins.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

/** Ten hours at 150 lei, finished, with four hours and three litres of paint noted by whoever did it. */
async function aPaintedHall(paint: string) {
  const work = await aFinishedWorkOrder(company);
  const { workOrderId } = work;
  await addWorkEntry(company.execution, { workOrderId, kind: 'hours', hours: '4' });
  await addWorkEntry(company.execution, { workOrderId, kind: 'material', text: paint, quantity: '3', unit: 'litre' });
  return work;
}

it('reckons the margin of a service: what was delivered less hours and material at the cost that the administrator gave', async () => {
  const { personId } = company.execution;
  const { dealId } = await aPaintedHall('Vopsea albă');
  const before = await showMargins(company.administrator, { dealId });
  expect(before.total).toMatchObject({ value: 150_000n, cost: 0n, share: 10_000 });
  expect(before.services[0]?.open).toBe(2);

  await setPersonCost(company.administrator, { personId, hourly: '42.50' });
  await setMaterialCost(company.administrator, { text: 'vopsea albă', unit: 'litre', unitCost: '20' });
  const { services, total } = await showMargins(company.administrator, { dealId });
  expect(services).toMatchObject([{ hours: 4_000n, hoursCost: 17_000n, materialCost: 6_000n, open: 0 }]);
  expect(total).toEqual({ value: 150_000n, cost: 23_000n, margin: 127_000n, share: 8_467 });
});

it('puts the known cost on what is noted later, and leaves what was reckoned before unless a day is given', async () => {
  const { personId } = company.execution;
  await setPersonCost(company.administrator, { personId, hourly: '40' });
  const { dealId } = await aPaintedHall('Lac');
  const costOf = async () => (await showMargins(company.administrator, { dealId })).services[0]?.hoursCost;
  expect(await costOf()).toBe(16_000n);
  await setPersonCost(company.administrator, { personId, hourly: '50' });
  expect(await costOf()).toBe(16_000n);
  await setPersonCost(company.administrator, { personId, hourly: '50', from: '2026-11-24' });
  expect(await costOf()).toBe(20_000n);
});

it('lists people and materials with their costs, those without one first', async () => {
  await aPaintedHall('Amorsă');
  const { people, materials } = await showCosts(company.administrator, {});
  expect(people.find((one) => one.personId === company.sales.personId)?.hourly).toBeNull();
  expect(materials[0]).toMatchObject({ text: 'Amorsă', unit: 'litre', quantity: 3_000n, unitCost: null, open: 1 });
});

it('is for the administrator alone: nobody else reads or gives a cost, and the field gets none in its data', async () => {
  const { workOrderId, dealId } = await aWorkOrder(company);
  const { personId } = company.sales;
  for (const actor of [company.sales, company.execution, company.accounting, company.accountant]) {
    await expect(showCosts(actor, {})).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(showMargins(actor, { dealId })).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(setPersonCost(actor, { personId, hourly: '1' })).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(setMaterialCost(actor, { text: 'Lac', unit: 'litre', unitCost: '1' })).rejects.toMatchObject({
      kind: 'Forbidden',
    });
  }
  await addWorkEntry(company.execution, { workOrderId, kind: 'hours', hours: '1' });
  const seen = await showWork(company.execution, { workOrderId });
  expect(Object.keys(seen.entries[0] ?? {}).filter((key) => /cost|price/i.test(key))).toEqual([]);
});

it('knows no person, material or deal of another company', async () => {
  const other = await aCompany();
  const { personId } = other.execution;
  await expect(setPersonCost(company.administrator, { personId, hourly: '1' })).rejects.toMatchObject({
    kind: 'NotFound',
  });
  await expect(
    setMaterialCost(other.administrator, { text: 'Lac', unit: 'litre', unitCost: '1' }),
  ).rejects.toMatchObject({ kind: 'NotFound' });
  const { dealId } = await aWorkOrder(company);
  await expect(showMargins(other.administrator, { dealId })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(showMargins(other.administrator, { dealId: newId<'deal'>() })).rejects.toMatchObject({
    kind: 'NotFound',
  });
});

it('shows what was done of a deal against what was contracted, with hours and material', async () => {
  const { dealId, clientId } = await aPaintedHall('Glet');
  expect(await dealWork(company.sales, { dealId })).toMatchObject({
    clientId,
    services: [
      {
        contracted: 10_000n,
        delivered: 10_000n,
        accepted: 0n,
        visitsDone: 1,
        visitsAhead: 0,
        hours: 4_000n,
        materials: [{ text: 'Glet', unit: 'litre', quantity: 3_000n }],
      },
    ],
  });
  await expect(dealWork(company.execution, { dealId })).rejects.toMatchObject({ kind: 'Forbidden' });
});
