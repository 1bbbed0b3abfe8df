import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { anAcceptedOffer, anOffer } from '#tests/builders/offer.ts';
import { aService } from '#tests/builders/service.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { addService } from './add-service.ts';
import { archiveService } from './archive-service.ts';
import { changeService } from './change-service.ts';
import { listServices } from './list-services.ts';
import { listVatChoices } from './list-vat-choices.ts';
import { restoreService } from './restore-service.ts';
import { serviceChoices } from './service-choices.ts';
import { showService } from './show-service.ts';

const fields = { name: 'Curățenie', unit: 'month', unitPrice: '2500' } as const;

it('adds a service with the usual VAT of the company', async () => {
  const company = await aCompany();
  expect(await addService(company.sales, fields)).toMatchObject({
    unitPrice: 25_000_000n,
    vatCategory: 'S',
    vatRate: 2100,
  });
  const small = await aCompany({ vatRegime: 'not_registered' });
  expect(await addService(small.sales, fields)).toMatchObject({ vatCategory: 'O', vatRate: 0 });
  expect((await listVatChoices(small.sales, {})).choices).toEqual([{ category: 'O', rate: 0 }]);
});

it('takes no name twice and no rate that is not in force', async () => {
  const { sales } = await aCompany();
  await addService(sales, fields);
  await expect(addService(sales, fields)).rejects.toMatchObject({ code: 'catalogue.errors.nameTaken' });
  const old = addService(sales, { ...fields, name: 'Alta', vatCategory: 'S', vatRate: 1900 });
  await expect(old).rejects.toMatchObject({ code: 'catalogue.errors.vatRate', details: { fields: ['vatRate'] } });
});

it('tells the second of two editors', async () => {
  const company = await aCompany();
  const { id: serviceId, version } = await aService(company);
  await changeService(company.sales, { ...fields, serviceId }, { expectedVersion: version });
  const second = changeService(company.sales, { ...fields, name: 'Alta', serviceId }, { expectedVersion: version });
  await expect(second).rejects.toMatchObject({ code: 'errors.changedMeanwhile' });
});

it('empties what the form left empty', async () => {
  const company = await aCompany();
  const { id: serviceId } = await addService(company.sales, { ...fields, description: 'Zilnic', cpv: '90911200-8' });
  const changed = await changeService(company.sales, { serviceId, name: 'Curățenie', unit: 'hour' });
  expect(changed).toMatchObject({ description: null, cpv: null, unitPrice: null, unit: 'hour' });
});

it('archives and restores, however often it is asked', async () => {
  const company = await aCompany();
  const { id: serviceId } = await aService(company);
  for (let times = 0; times < 2; times++) await archiveService(company.sales, { serviceId });
  expect((await listServices(company.sales, {})).rows).toEqual([]);
  expect((await serviceChoices(company.sales, {})).services).toEqual([]);
  expect((await listServices(company.sales, { state: 'archived' })).rows).toHaveLength(1);
  await restoreService(company.sales, { serviceId });
  expect((await listServices(company.sales, {})).rows).toHaveLength(1);
});

it('lists by the Romanian alphabet, page after page', async () => {
  const company = await aCompany();
  const names = [
    'Tuns',
    'Șapă',
    'Zugrăveli',
    'Sudură',
    'Țiglă',
    ...Array.from({ length: 47 }, (_, index) => `A ${100 + index}`),
  ];
  for (const name of names) await aService(company, { name });
  const one = await listServices(company.sales, {});
  const two = await listServices(company.sales, { after: one.next });
  expect([...one.rows, ...two.rows].slice(47).map((row) => row.name)).toEqual([
    'Sudură',
    'Șapă',
    'Tuns',
    'Țiglă',
    'Zugrăveli',
  ]);
  expect([one.rows.length, two.rows.length]).toEqual([50, 2]);
  const { services } = await serviceChoices(company.sales, {});
  expect(services.map((row) => row.name)).toEqual([...one.rows, ...two.rows].map((row) => row.name));
});

it('knows how much was offered and how much contracted', async () => {
  const company = await aCompany();
  const { id: serviceId } = await aService(company);
  const lines = [{ serviceId, quantity: '3' }];
  await anOffer(company, { lines });
  await anAcceptedOffer(company, { lines });
  const shown = await showService(company.accountant, { serviceId });
  expect(shown.use).toEqual({
    offeredQuantity: 6_000n,
    offeredValue: 90_000n,
    contractedQuantity: 3_000n,
    contractedValue: 45_000n,
  });
  expect(shown.offers.map((one) => [one.printedNumber, one.state])).toEqual([
    ['OF-2', 'accepted'],
    ['OF-1', 'sent'],
  ]);
});

it('is closed to those who see no prices and to other companies', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { id: serviceId } = await aService(company);
  await expect(listServices(company.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(addService(company.accountant, fields)).rejects.toMatchObject({ kind: 'Forbidden' });
  for (const unknown of [serviceId, newId<'service'>()]) {
    await expect(showService(other.sales, { serviceId: unknown })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(archiveService(other.sales, { serviceId: unknown })).rejects.toMatchObject({ kind: 'NotFound' });
  }
});
