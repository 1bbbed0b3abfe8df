import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { aContractInForce, aSentAddendum, aSentContract } from '#tests/builders/contract.ts';
import { envelopeIdOf } from '#tests/builders/seal.ts';
import { extendContract } from './extend-contract.ts';
import { paperToSeal } from '#domain/papers/paper-to-seal.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { readAddendum } from './read-addendum.ts';
import { recordAddendumAnswer } from './record-addendum-answer.ts';
import { refuseAddendum } from './refuse-addendum.ts';
import { showContract } from './show-contract.ts';
import { signAddendum } from './sign-addendum.ts';
import { terminateContract } from './terminate-contract.ts';
import { withdrawAddendum } from './withdraw-addendum.ts';

const SIGNED = { method: 'typed' as const, signerName: 'Radu Oțet', consent: 'on' };

it('extends a contract when both have signed the addendum', async () => {
  const company = await aCompany();
  const contract = await aContractInForce(company);
  const { addendumId, holder, number } = await aSentAddendum(company, contract, { newEndDate: '2028-12-31' });
  expect(number).toBe(1);
  expect((await readAddendum(holder, { addendumId })).standing).toBe('open');
  expect((await showContract(company.sales, contract)).endDate).toBe('2027-11-23');
  await signAddendum(holder, { addendumId, ...SIGNED });
  expect(await showContract(company.sales, contract)).toMatchObject({
    endDate: '2028-12-31',
    inForce: { endDate: '2028-12-31', addenda: [{ number: 1 }] },
  });
  const shown = await printPaper(holder, { kind: 'addendum', id: addendumId });
  expect(shown.document.data).toMatchObject({ state: 'sent' }); // what they signed, until it is sealed
  const paper = await paperToSeal(company.system, { envelopeId: await envelopeIdOf(company, addendumId) });
  const document = paper?.signed;
  if (document?.kind !== 'addendum') throw new Error(document?.kind);
  expect(document.data.state).toBe('signed');
  expect(document.data.changes).toMatchObject([{ before: 'Până la 23.11.2027.', after: 'Până la 31.12.2028.' }]);
  expect(document.data.evidence?.signers).toHaveLength(2);
});

it('numbers addenda 1, 2, … without holes, whatever becomes of one', async () => {
  const company = await aCompany();
  const contract = await aContractInForce(company);
  const first = await aSentAddendum(company, contract, { changes: '(1) Se adaugă o vizită pe lună.' });
  await expect(extendContract(company.sales, { ...contract, newEndDate: '2028-12-31' })).rejects.toMatchObject({
    code: 'contracts.errors.addendumOpen',
  });
  await refuseAddendum(first.holder, { addendumId: first.addendumId, reason: 'Două vizite.' });
  const second = await aSentAddendum(company, contract, { changes: '(1) Se adaugă două vizite pe lună.' });
  expect(second).toMatchObject({ number: 1, addendumId: first.addendumId });
  await withdrawAddendum(company.sales, { addendumId: second.addendumId });
  const third = await aSentAddendum(company, contract, { changes: '(1) Trei vizite.' });
  await signAddendum(third.holder, { addendumId: third.addendumId, ...SIGNED });
  expect((await aSentAddendum(company, contract, { newEndDate: '2029-12-31' })).number).toBe(2);
});

it('is made and signed only while the contract is in force', async () => {
  const company = await aCompany();
  const waiting = await aSentContract(company);
  const extend = (contractId: typeof waiting.contractId, newEndDate: string) =>
    extendContract(company.sales, { contractId, newEndDate });
  await expect(extend(waiting.contractId, '2028-12-31')).rejects.toMatchObject({ code: 'contracts.errors.notInForce' });
  const contract = await aContractInForce(company);
  await expect(extend(contract.contractId, '2027-11-23')).rejects.toMatchObject({ code: 'contracts.errors.notLater' });
  const { addendumId, holder } = await aSentAddendum(company, contract, { newEndDate: '2028-12-31' });
  await terminateContract(company.administrator, {
    contractId: contract.contractId,
    date: '2026-11-24',
    reason: 'Acord.',
  });
  await expect(signAddendum(holder, { addendumId, ...SIGNED })).rejects.toMatchObject({
    code: 'contracts.errors.notInForce',
  });
});

it('takes an answer given on paper, and nothing from strangers', async () => {
  const company = await aCompany();
  const contract = await aContractInForce(company);
  const { addendumId } = await aSentAddendum(company, contract, { newEndDate: '2028-12-31' });
  const answer = {
    addendumId,
    answer: 'signed' as const,
    date: '2026-11-24',
    person: 'Radu Oțet',
    way: 'qualified' as const,
    file: { sha256: 'b'.repeat(64), name: 'act.pdf', contentType: 'application/pdf', size: 9 },
  };
  const other = await aCompany();
  await expect(recordAddendumAnswer(other.sales, answer)).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(recordAddendumAnswer(company.accountant, answer)).rejects.toMatchObject({ kind: 'Forbidden' });
  expect((await recordAddendumAnswer(company.sales, answer)).state).toBe('in_force');
});
