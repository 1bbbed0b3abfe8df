import { beforeAll, expect, it } from 'vitest';
import { endContractedService } from '#domain/clients/end-contracted-service.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { listWork } from './list-work.ts';
import { planSeries } from './plan-series.ts';
import { intoStandard } from '#tests/builders/standard.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
  await intoStandard(company, new Date('2027-03-01T00:00:00Z')); // by hand it is in every plan
});

const daysOf = async (clientId: string) =>
  (await listWork(company.sales, { from: '2026-11-01', to: '2027-12-31', clientId })).rows.map(
    (row) => row.plannedDate,
  );

it('plans a series on working days, each with the check list', async () => {
  const { clientId, contractedServiceId } = await aContractedService(company);
  const series = { contractedServiceId, date: '2026-11-24', rhythm: 'weekly', count: 3, checks: ['Scări'] } as const;
  const made = await planSeries(company.sales, { ...series, checks: [...series.checks] });
  expect(made).toMatchObject({ first: '2026-11-24', last: '2026-12-08' });
  expect(await daysOf(clientId)).toEqual(['2026-11-24', '2026-12-02', '2026-12-08']);
});
it('makes a series once for one key', async () => {
  const { clientId, contractedServiceId } = await aContractedService(company);
  const series = { contractedServiceId, date: '2026-11-30', rhythm: 'monthly', count: 2, offDays: 'keep' } as const;
  const [first, again] = [
    await planSeries(company.sales, series, { key: 'a' }),
    await planSeries(company.sales, series, { key: 'a' }),
  ];
  expect(again).toEqual(first);
  expect(await daysOf(clientId)).toEqual(['2026-11-30', '2026-12-30']);
});
it('refuses too many, days after the end of the service, and other companies', async () => {
  const { clientId, contractedServiceId } = await aContractedService(company);
  const series = { contractedServiceId, date: '2026-12-03', rhythm: 'weekly', count: 4 } as const;
  await expect(planSeries(company.sales, { ...series, count: 61 })).rejects.toMatchObject({ kind: 'Invalid' });
  await expect(planSeries((await aCompany()).sales, series)).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(planSeries(company.execution, series)).rejects.toMatchObject({ kind: 'Forbidden' });
  await endContractedService(company.administrator, {
    clientId,
    serviceId: contractedServiceId,
    endDate: '2026-12-10',
  });
  await expect(planSeries(company.sales, series)).rejects.toMatchObject({ code: 'delivery.errors.serviceEnded' });
});
