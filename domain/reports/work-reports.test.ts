import { beforeAll, expect, it } from 'vitest';
import { addSite } from '#domain/clients/add-site.ts';
import { setPersonCost } from '#domain/costs/set-person-cost.ts';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { rescheduleWork } from '#domain/delivery/reschedule-work.ts';
import { startWork } from '#domain/delivery/start-work.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { fieldWork } from './field-work.ts';
import { margins } from './margins.ts';
import { materials } from './materials.ts';

let company: TestCompany;
const at = (time: string) => company.at(company.execution, new Date(`2026-11-24T${time}:00Z`));

beforeAll(async () => {
  company = await aCompany();
  const { administrator, execution, sales } = company;
  const { clientId, contractedServiceId } = await aContractedService(company);
  const { id: siteId } = await addSite(administrator, { clientId, name: 'Bloc 7' });
  await setPersonCost(administrator, { personId: execution.personId, hourly: '50' });
  const plan = { contractedServiceId, siteId, assigneeId: execution.personId, planned: '1' };
  const visit = async (date: string, time?: string) =>
    (await planWork(sales, { ...plan, date, ...(time === undefined ? {} : { time }) })).workOrderId;
  const [punctual, late] = [await visit('2026-11-24', '10:00'), await visit('2026-11-24', '10:00')];
  await startWork(at('08:10'), { workOrderId: punctual });
  await finishWork(at('09:00'), { workOrderId: punctual });
  await addWorkEntry(at('09:00'), { workOrderId: punctual, kind: 'hours', hours: '1.5' });
  const lamp = { kind: 'material', text: 'Bec LED', quantity: '3', unit: 'piece' } as const;
  await addWorkEntry(at('09:00'), { workOrderId: punctual, ...lamp });
  await startWork(at('08:20'), { workOrderId: late });
  const moved = await visit('2026-11-23');
  await rescheduleWork(sales, { workOrderId: moved, date: '2026-11-26', missed: 'Fără acces' });
  await visit('2026-11-20'); // nobody went
});

it('sets planned against done by site, performer and client, with punctuality, hours and what was missed', async () => {
  const row = { planned: 4, done: 1, share: 2_500, missed: 2, onTime: 5_000, hours: 1_500n, objections: 0 };
  const bySite = await fieldWork(company.sales, { by: 'site' });
  expect(bySite.rows).toMatchObject([{ name: 'Crinul Alb Residence S.R.L. · Bloc 7', ...row }]);
  const byPerson = await fieldWork(company.sales, { by: 'performer' });
  const ofPerson = byPerson.rows.find((one) => one.id === company.execution.personId);
  expect(ofPerson).toMatchObject({ name: 'Persoana execution', planned: 4, hours: 1_500n });
  const { rows, leadsTo, sums } = await fieldWork(company.accountant, { by: 'client' });
  expect([rows.length, leadsTo, sums.planned]).toEqual([1, 'client', 4]);
  expect((await fieldWork(company.sales, { from: '2026-10-01', to: '2026-10-31' })).rows).toEqual([]);
});

it('lists the materials of a period', async () => {
  const { rows } = await materials(company.sales, {});
  expect(rows).toEqual([{ id: null, name: 'Bec LED', unit: 'piece', quantity: 3_000n, times: 1, visits: 1 }]);
});

it('shows the margin of each contract to the administrator alone', async () => {
  const { rows, sums } = await margins(company.administrator, {});
  const numbers = { value: 15_000n, hours: 1_500n, hoursCost: 7_500n, materialCost: 0n, margin: 7_500n, share: 5_000 };
  expect(rows).toMatchObject([{ client: 'Crinul Alb Residence S.R.L.', ...numbers, open: 1 }]);
  expect(sums).toMatchObject({ value: 15_000n, margin: 7_500n });
  for (const actor of [company.sales, company.accounting, company.accountant, company.execution])
    await expect(margins(actor, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});
