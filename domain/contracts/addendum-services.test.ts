import { beforeAll, expect, it } from 'vitest';
import { showClient } from '#domain/clients/show-client.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aContractInForce, aSentAddendum } from '#tests/builders/contract.ts';
import { extendContract } from './extend-contract.ts';
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
