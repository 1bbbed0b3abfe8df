import { beforeAll, expect, it } from 'vitest';
import { listWork } from '#domain/delivery/list-work.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { makeVisits } from '#domain/recurring/make-visits.ts';
import { nextVisitStep } from '#domain/recurring/next-visit-step.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aContractInForce, aSentContract } from '#tests/builders/contract.ts';
import { resumeContract } from './resume-contract.ts';
import { showContract } from './show-contract.ts';
import { suspendContract } from './suspend-contract.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

const HOLD = { date: '2026-11-24', reason: 'Clientul renovează' };

/** A contract whose service is visited each week, the visits of two weeks made. */
async function visited() {
  const contract = await aContractInForce(company);
  const { services } = await showClient(company.administrator, { clientId: contract.clientId });
  const contractedServiceId = services[0]?.id ?? '';
  await saveVisitPlan(company.administrator, { contractedServiceId, rhythm: 'weekly', startDate: '2026-11-25' });
  await makeVisits(company.system, { contractedServiceId });
  return { ...contract, contractedServiceId };
}
const visitsOf = async (clientId: string) =>
  (await listWork(company.administrator, { from: '2026-11-24', to: '2026-12-31', clientId })).rows.length;

it('holds a contract with its reason, and what recurs with it, until it is resumed', async () => {
  const { contractId, clientId, contractedServiceId } = await visited();
  expect(await visitsOf(clientId)).toBe(2);
  expect(await suspendContract(company.administrator, { contractId, ...HOLD })).toMatchObject({ state: 'suspended' });
  expect(await showContract(company.administrator, { contractId })).toMatchObject({
    suspendedOn: '2026-11-24',
    suspendReason: 'Clientul renovează',
  });
  expect(await visitsOf(clientId)).toBe(0);
  expect(await nextVisitStep(company.system, { contractedServiceId })).toEqual({ do: 'rest' });
  expect(await resumeContract(company.administrator, { contractId })).toMatchObject({ state: 'in_force' });
  expect(await nextVisitStep(company.system, { contractedServiceId })).toEqual({ do: 'visits', waitMs: 0 });
});
it('refuses what is not in force, a day to come, other people and other companies', async () => {
  const { contractId } = await aContractInForce(company);
  const sent = await aSentContract(company);
  const hold = (id: string, by = company.administrator, date = HOLD.date) =>
    suspendContract(by, { contractId: id, date, reason: HOLD.reason });
  await expect(hold(sent.contractId)).rejects.toMatchObject({ code: 'contracts.errors.notInForce' });
  await expect(hold(contractId, company.administrator, '2026-11-25')).rejects.toMatchObject({
    code: 'contracts.errors.suspensionDate',
  });
  await expect(hold(contractId, company.sales)).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(hold(contractId, (await aCompany()).administrator)).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(resumeContract(company.administrator, { contractId })).rejects.toMatchObject({
    code: 'contracts.errors.notSuspended',
  });
});
