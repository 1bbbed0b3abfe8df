import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeBytes } from '#app/http/wiring.server.ts';
import { zipResponse } from '#app/http/zip-response.server.ts';
import { archiveAnswer } from '#domain/efactura/archive-answer.ts';
import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { listArchive } from '#domain/efactura/list-archive.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { settleAttempt } from '#domain/efactura/settle-attempt.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';

let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
});
afterAll(() => sandbox.close());

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** An invoice that ANAF validated, with its sealed answer; without bytes the store has lost it. */
async function aValidated(company: TestCompany, answer: string, isStored = true): Promise<string> {
  const { invoiceId, invoice } = await anIssuedInvoice(company);
  await requestSubmission(company.accounting, { invoiceId });
  const { id: submissionId } = await submissionOfInvoice(company, invoiceId);
  const { order } = await beginAttempt(company.system, { submissionId });
  if (!order) throw new Error('nothing was to be sent');
  const outcome = { kind: 'accepted' as const, uploadIndex: invoiceId };
  await settleAttempt(company.system, { attemptId: order.attemptId, outcome });
  const named = { name: 'semnatura.zip', contentType: 'application/zip' };
  const archive = isStored
    ? await storeBytes(bytesOf(answer), company.tenantId, named)
    : { ...named, sha256: sha256(answer), size: answer.length };
  const told = { kind: 'validated' as const, downloadId: invoiceId, archive };
  await archiveAnswer(company.system, { submissionId, answer: told });
  return invoice.number ?? '';
}

const yearOf = async (actor: Actor, year: string) => {
  const { files } = await listArchive(actor, { year });
  return unzipSync(new Uint8Array(await zipResponse('arhiva.zip', files).arrayBuffer()));
};

it('packs every sealed answer of a year as ANAF gave it, with its hash, and names what the store has lost', async () => {
  const company = await aCompany();
  await aConnection(company);
  const [kept, lost] = [await aValidated(company, 'sealed one'), await aValidated(company, 'sealed two', false)];
  const archive = await yearOf(company.accountant, '2026');
  const place = `trimise/${kept}-semnatura.zip`;
  expect(Object.keys(archive)).toEqual([place, 'SHA256SUMS.txt']);
  expect(archive[place]).toEqual(bytesOf('sealed one'));
  expect(Buffer.from(archive['SHA256SUMS.txt'] ?? []).toString()).toBe(
    `${sha256('sealed one')}  ${place}\n${'MISSING'.padEnd(64)}  trimise/${lost}-semnatura.zip\n`,
  );
});

it('has nothing of another year or another company, and is closed to sales', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  await aConnection(company);
  await aValidated(company, 'sealed');
  expect(Object.keys(await yearOf(company.accounting, '2025'))).toEqual(['SHA256SUMS.txt']);
  expect(Object.keys(await yearOf(other.accounting, '2026'))).toEqual(['SHA256SUMS.txt']);
  await expect(listArchive(company.sales, { year: '2026' })).rejects.toMatchObject({ kind: 'Forbidden' });
});
