import { expect, it } from 'vitest';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { aContractInForce, aSentAddendum, aSentContract } from '#tests/builders/contract.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import { nextDue } from '#domain/pipeline/next-due.ts';
import { expireEnvelope } from '#domain/signing/expire-envelope.ts';
import { dueSignatures } from '#domain/signing/steps.ts';
import { remindSignature } from '#domain/signing/remind-signature.ts';
import { expireContract } from './expire-contract.ts';
import { listContracts } from './list-contracts.ts';
import { noticeContract } from './notice-contract.ts';
import { signAddendum } from './sign-addendum.ts';
import { dueContracts } from './steps.ts';
import { showContract } from './show-contract.ts';

const at = ({ system }: TestCompany, text: string) => ({ ...system, asOf: new Date(text) });

/** What is due at a time apart from mails that wait. */
async function dueAt(company: TestCompany, clientId: Id<'client'>, text: string): Promise<Due | null> {
  const asOf = new Date(text);
  return withTenant({ tenantId: company.tenantId, asOf, readOnly: true }, async (db) => {
    const tx = { db, tenantId: company.tenantId, asOf, actor: company.system, emit: () => undefined };
    const dues = [...(await dueContracts(tx, clientId)), ...(await dueSignatures(tx, clientId))];
    return dues.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
  });
}

it('brings the end to mind 60, 30, 15, 7 and 1 days before, once each, and then ends the contract', async () => {
  const company = await aCompany();
  const { contractId, clientId } = await aContractInForce(company);
  expect(await noticeContract(at(company, '2027-09-24T05:59:00Z'), { contractId })).toEqual({ isDone: false });
  const times = [];
  let due = await dueAt(company, clientId, '2026-11-25T09:00:00Z');
  while (due?.act === 'noticeContract') {
    times.push(due.at.toISOString().slice(0, 10));
    expect(await noticeContract({ ...company.system, asOf: due.at }, { contractId })).toEqual({ isDone: true });
    expect(await noticeContract({ ...company.system, asOf: due.at }, { contractId })).toEqual({ isDone: false });
    due = await dueAt(company, clientId, due.at.toISOString());
  }
  expect(times).toEqual(['2027-09-24', '2027-10-24', '2027-11-08', '2027-11-16', '2027-11-22']);
  const { deliveries } = await showContract(company.sales, { contractId });
  expect(deliveries.filter((one) => one.template === 'contract-expiring')).toHaveLength(5);
  expect(await expireContract(at(company, '2027-11-23T21:59:59Z'), { contractId })).toEqual({ isDone: false });
  expect(await expireContract(at(company, '2027-11-23T22:00:00Z'), { contractId })).toEqual({ isDone: true });
  expect((await showContract(company.sales, { contractId })).state).toBe('expired');
  expect(await dueAt(company, clientId, '2027-11-24T09:00:00Z')).toBeNull();
});

it('an extension begins the notices again', async () => {
  const company = await aCompany();
  const contract = await aContractInForce(company, { terms: { endDate: '2026-12-10' } });
  await noticeContract(at(company, '2026-11-25T07:00:00Z'), { contractId: contract.contractId });
  const { addendumId, holder } = await aSentAddendum(company, contract, { newEndDate: '2027-12-31' });
  await signAddendum(holder, { addendumId, method: 'typed', signerName: 'Radu Oțet', consent: 'on' });
  const due = await dueAt(company, contract.clientId, '2026-11-25T09:00:00Z');
  expect(due).toMatchObject({ act: 'noticeContract', at: new Date('2027-11-01T07:00:00Z') });
});

it('reminds of a signature once, on the third working day at nine, and ends the signing after its term', async () => {
  const company = await aCompany();
  const { contractId, clientId } = await aSentContract(company);
  const reminder = await dueAt(company, clientId, TODAY.toISOString());
  // Sent on Tuesday 24 November; Monday 30 November and Tuesday 1 December are holidays.
  expect(reminder).toMatchObject({ act: 'remindSignature', at: new Date('2026-11-27T07:00:00Z') });
  const envelopeId = (reminder?.id ?? '') as Id<'envelope'>;
  expect(await remindSignature({ ...company.system, asOf: TODAY }, { envelopeId })).toEqual({ isDone: false });
  expect(await remindSignature(at(company, '2026-11-27T07:00:00Z'), { envelopeId })).toEqual({ isDone: true });
  expect(await remindSignature(at(company, '2026-11-27T07:00:00Z'), { envelopeId })).toEqual({ isDone: false });
  const end = await dueAt(company, clientId, '2026-11-28T09:00:00Z');
  expect(end).toMatchObject({ act: 'expireEnvelope', id: envelopeId });
  expect(await expireEnvelope(at(company, '2026-12-01T07:00:00Z'), { envelopeId })).toEqual({ isDone: false });
  expect(await expireEnvelope({ ...company.system, asOf: end?.at ?? TODAY }, { envelopeId })).toEqual({ isDone: true });
  expect(await showContract(company.sales, { contractId })).toMatchObject({
    state: 'draft',
    signing: { state: 'expired' },
  });
});

it('the pipeline asks contracts and signatures too', async () => {
  const company = await aCompany();
  const { clientId } = await aContractInForce(company);
  expect((await nextDue(company.system, { clientId })).due?.act).toBe('deliverMail');
});

it('lists contracts with who has signed, the days left and the sums of the filter', async () => {
  const company = await aCompany();
  const inForce = await aContractInForce(company, { terms: { endDate: '2026-12-10' } });
  const sent = await aSentContract(company);
  const all = await listContracts(company.accountant, {});
  expect(all.rows.map((row) => [row.contractId, row.signedBy, row.daysLeft])).toEqual([
    [sent.contractId, ['company'], null],
    [inForce.contractId, ['company', 'client'], 16],
  ]);
  expect(all.totals).toEqual([{ currency: 'RON', count: 2, value: inForce.value + sent.value }]);
  const expiring = await listContracts(company.sales, { view: 'expiring' });
  expect(expiring.rows.map((row) => row.contractId)).toEqual([inForce.contractId]);
  await expect(listContracts(company.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
  expect((await listContracts((await aCompany()).sales, {})).rows).toEqual([]);
});
