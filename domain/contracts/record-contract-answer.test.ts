import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { aContractClient, aDraftContract, aSentContract } from '#tests/builders/contract.ts';
import { recordContractAnswer } from './record-contract-answer.ts';
import { recordPaperContract } from './record-paper-contract.ts';
import { sendContract } from './send-contract.ts';
import { evidencePaper } from '#domain/papers/evidence-paper.ts';
import { showContract } from './show-contract.ts';

const FILE = { sha256: 'a'.repeat(64), name: 'contract.pdf', contentType: 'application/pdf', size: 1234 };
const ON_PAPER = {
  answer: 'signed' as const,
  date: '2026-11-24',
  person: 'Radu Oțet',
  way: 'paper' as const,
  registrationNumber: '4512/24.11.2026',
  file: FILE,
};

it('puts a contract into force by the copy signed by hand, recorded as such for both', async () => {
  const company = await aCompany();
  const { contractId } = await aDraftContract(company);
  expect((await sendContract(company.sales, { contractId, way: 'paper' })).state).toBe('sent');
  expect((await recordContractAnswer(company.sales, { contractId, ...ON_PAPER })).state).toBe('in_force');
  const { signing } = await showContract(company.sales, { contractId });
  expect(signing?.signers).toMatchObject([
    { party: 'company', method: 'recorded', recordedWay: 'paper' },
    {
      party: 'client',
      method: 'recorded',
      recordedById: company.sales.personId,
      registrationNumber: '4512/24.11.2026',
    },
  ]);
});

it('has the evidence of a copy signed elsewhere in a file of its own, by the hash of the copy', async () => {
  const company = await aCompany();
  const { contractId } = await aSentContract(company);
  const asked = { kind: 'contract' as const, id: contractId };
  await expect(evidencePaper(company.sales, asked)).rejects.toMatchObject({ kind: 'NotFound' });
  await recordContractAnswer(company.sales, { contractId, ...ON_PAPER, way: 'qualified' });
  const { document, fileName } = await evidencePaper(company.sales, asked);
  expect(fileName).toBe('contract-CTR-1-dovada.pdf');
  expect(document.document).toMatchObject({ sha256: FILE.sha256, file: { name: 'contract.pdf', sizeBytes: 1234 } });
  expect(document.statement).not.toMatch(/simplă/);
  expect((await showContract(company.sales, { contractId })).signing?.seal).toBeNull();
  const other = await aCompany();
  await expect(evidencePaper(other.sales, asked)).rejects.toMatchObject({ kind: 'NotFound' });
});

it('wants the copy and a possible day; a refusal makes a draft of it', async () => {
  const company = await aCompany();
  const { contractId } = await aSentContract(company);
  const record = (more: object) => recordContractAnswer(company.sales, { contractId, ...ON_PAPER, ...more });
  await expect(record({ file: undefined })).rejects.toMatchObject({ code: 'contracts.errors.fileMissing' });
  await expect(record({ date: '2026-11-23' })).rejects.toMatchObject({ code: 'contracts.errors.answerDate' });
  await expect(record({ date: '2026-11-25' })).rejects.toMatchObject({ code: 'contracts.errors.answerDate' });
  expect((await record({ answer: 'refused', way: 'phone', file: undefined, reason: 'prea scump' })).state).toBe(
    'draft',
  );
});

it('takes a contract that was on paper from the start, with its own number and dates', async () => {
  const company = await aCompany();
  const { clientId, dealId } = await aContractClient(company);
  const paper = {
    clientId,
    number: '15/2024',
    contractDate: '2024-03-01',
    startDate: '2024-03-01',
    endDate: '2026-12-31',
    value: '12000.00',
    file: FILE,
  };
  const recorded = await recordPaperContract(company.sales, paper);
  expect(recorded).toMatchObject({ state: 'in_force', origin: 'paper', printedNumber: '15/2024', dealId });
  expect((await showContract(company.sales, { contractId: recorded.contractId })).fileId).not.toBeNull();
  await expect(recordPaperContract(company.sales, { ...paper, contractDate: '2026-12-01' })).rejects.toMatchObject({
    code: 'contracts.errors.signedInFuture',
  });
  await expect(recordPaperContract(company.execution, paper)).rejects.toMatchObject({ kind: 'Forbidden' });
  const other = await aCompany();
  await expect(recordPaperContract(other.sales, paper)).rejects.toMatchObject({ kind: 'NotFound' });
});
