import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePdfThreads } from '#documents/pdf/render.ts';
import { readPdf, squeezed } from '#documents/pdf/testing/read-pdf.ts';
import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { signContract } from '#domain/contracts/sign-contract.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { checkSeal } from '#integrations/seal/check-seal.ts';
import { aSentReport, reportHolder } from '#tests/builders/acceptance.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { aSentContract } from '#tests/builders/contract.ts';
import { sandboxObjects } from '#tests/builders/objects.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { envelopeIdOf, testSealing, testSealKey } from '#tests/builders/seal.ts';
import { papersIn } from '../papers.ts';

const NOW = TODAY.getTime() + 1_000;
let sandbox: TestSandbox;
beforeAll(async () => void (sandbox = await aSandbox()));
afterAll(async () => {
  await sandbox.close();
  await closePdfThreads();
});

/** A contract that both have signed, its envelope, and what anybody gets who asks for its paper. */
async function signedContract() {
  const company = await aCompany();
  const { contractId, clientId, holder } = await aSentContract(company);
  const papers = papersIn(sandboxObjects(sandbox));
  const call = { tenantId: company.tenantId, asOf: NOW };
  const paper = async () => (await papers.attachment(call, { kind: 'contract', id: contractId })).bytes;
  const before = await paper();
  await signContract(holder, { contractId, method: 'typed', signerName: 'Radu Oțet', consent: 'on' });
  const ref = { tenantId: company.tenantId, envelopeId: await envelopeIdOf(company, contractId) };
  return { company, contractId, clientId, holder, paper, before, ref };
}

const ours = () => [testSealKey().certificate];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('seals a contract that both have signed: evidence, the very file they signed, and one signature over all', async () => {
  const { company, contractId, clientId, paper, before, ref } = await signedContract();
  expect(await paper()).toEqual(before); // between signature and seal nobody sees a third paper
  expect(await testSealing(sandbox, () => NOW).sealPaper(ref, NOW)).toBe('sealed');
  const sealed = await paper();
  const verdict = checkSeal(sealed, ours());
  if (verdict.verdict !== 'authentic') throw new Error(verdict.verdict);
  expect(verdict.facts.originalSha256).toBe(sha256(before));
  expect(verdict.facts.signers.map((one) => one.name)).toEqual(['Ana Munteanu', 'Radu Oțet']);
  const { attachments, text } = readPdf(sealed);
  expect(attachments.map(({ bytes }) => sha256(bytes))).toEqual([sha256(before)]);
  expect(squeezed(text)).toContain(sha256(before));
  expect(squeezed(text)).toContain(squeezed('DOVADA SEMNĂRII'));
  expect((await mailsAbout(company, contractId)).map((one) => one.template)).toEqual([
    'contract-sent',
    'contract-signed',
    'contract-signed',
  ]);
  expect(await eventsOf(company, clientId)).toContain('DocumentSealed');
});

it('seals a report that the client has confirmed, and sends the copy', async () => {
  const company = await aCompany();
  const { reportId } = await aSentReport(company);
  const holder = await reportHolder(company, reportId);
  await acceptReport(holder, { reportId, name: 'Radu Oțet' });
  const ref = { tenantId: company.tenantId, envelopeId: await envelopeIdOf(company, reportId) };
  expect(await testSealing(sandbox, () => NOW, true).sealPaper(ref, NOW)).toBe('sealed');
  const { printed } = await printPaper(company.administrator, { kind: 'acceptance', id: reportId });
  const file = printed && (await sandboxObjects(sandbox).read(printed.key));
  if (!file) throw new Error('nothing was kept');
  expect(checkSeal(file, ours())).toMatchObject({ verdict: 'authentic', isStamped: true });
  expect((await mailsAbout(company, reportId)).map((one) => one.template)).toContain('acceptance-signed');
});

it('sealed twice, or by two workers at once, it is one file', async () => {
  const { company, contractId, paper, ref } = await signedContract();
  const sealing = testSealing(sandbox, () => NOW);
  await Promise.all([sealing.sealPaper(ref, NOW), sealing.sealPaper(ref, NOW), sealing.sealPaper(ref, NOW)]);
  const sealed = await paper();
  expect(await testSealing(sandbox, () => NOW + 60_000).sealPaper(ref, NOW)).toBe('nothing');
  expect(await paper()).toEqual(sealed);
  expect(await mailsAbout(company, contractId)).toHaveLength(3);
});

it('waits for the store and the authority, and seals when they are back', async () => {
  const { paper, before, ref } = await signedContract();
  await sandbox.fault({ service: 'tsa', operation: 'stamp', kind: 'drop' });
  await expect(testSealing(sandbox, () => NOW, true).sealPaper(ref, NOW)).rejects.toThrow();
  await sandbox.fault({ service: 's3', operation: 'put', kind: 'http-500' });
  await expect(testSealing(sandbox, () => NOW).sealPaper(ref, NOW)).rejects.toThrow();
  expect(await paper()).toEqual(before);
  expect(await testSealing(sandbox, () => NOW, true).sealPaper(ref, NOW)).toBe('sealed');
  expect(checkSeal(await paper(), ours()).verdict).toBe('authentic');
});

it('gives out the sealed file or none: another is never made in its place', async () => {
  const { company, contractId, holder, ref } = await signedContract();
  await testSealing(sandbox, () => NOW).sealPaper(ref, NOW);
  const asked = { kind: 'contract' as const, id: contractId };
  const seen = async (actor: Actor) => (await printPaper(actor, asked)).printed?.sha256;
  expect(await seen(holder)).toBe(await seen(company.administrator));
  await sandbox.fault({ service: 's3', operation: 'get', kind: 'http-500' });
  const away = papersIn(sandboxObjects(sandbox)).attachment({ tenantId: company.tenantId, asOf: NOW }, asked);
  await expect(away).rejects.toThrow();
});
