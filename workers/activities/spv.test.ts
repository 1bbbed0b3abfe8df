import { afterAll, beforeAll, expect, it } from 'vitest';
import { updateConnection } from '#domain/efactura/connection-repo.ts';
import { attemptsOf, updateAttempt } from '#domain/efactura/repo.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { s3Client } from '#integrations/s3/client.ts';
import type { TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { inTenant } from '#tests/builders/read-back.ts';
import { aConnectedCompany, anafOf } from '#tests/deep/companies.ts';
import { objectsIn } from '../objects.ts';
import { spvActivities } from './spv.ts';

const HOUR_MS = 3_600_000;
let sandbox: TestSandbox;
let spv: ReturnType<typeof spvActivities>;
/** The same while the place that renews rights is not reached. */
let withoutOauth: typeof spv;

beforeAll(async () => {
  // lists are read up to a minute ago: what is taken in now must have been there before
  sandbox = await aSandbox({ processingMs: -120_000 });
  const store = s3Client({
    endpoint: sandbox.addresses.s3Url,
    bucket: 'crm',
    accessKeyId: SANDBOX_SECRETS.s3AccessKeyId,
    secretAccessKey: 'sandbox',
  });
  const objects = objectsIn(store);
  spv = spvActivities({ anaf: anafOf(sandbox), objects });
  const addresses = { ...sandbox.addresses, anafOauthUrl: 'http://127.0.0.1:9' };
  withoutOauth = spvActivities({ anaf: anafOf({ ...sandbox, addresses }), objects });
});
afterAll(() => sandbox.close());

/** An invoice that somebody asked to be sent, at a company with rights at SPV. */
async function released() {
  const company = await aConnectedCompany(sandbox);
  const { invoiceId } = await anIssuedInvoice(company);
  await requestSubmission(company.accounting, { invoiceId });
  const { id: submissionId } = await submissionOfInvoice(company, invoiceId);
  return { company, ref: { tenantId: company.tenantId }, invoiceId, submissionId };
}

/** ANAF took the upload, and its answer was lost; four hours have passed. */
async function uncertain() {
  const stage = await released();
  await sandbox.fault({ service: 'anaf', operation: 'upload', kind: 'drop-after-accept' });
  expect(await spv.submit(stage.ref, stage.submissionId, Date.now())).toBe('uncertain');
  await inTenant(stage.company, async (tx) => {
    for (const { id, startedAt } of await attemptsOf(tx, stage.submissionId))
      await updateAttempt(tx, id, { startedAt: new Date(startedAt.getTime() - 4 * HOUR_MS) });
  });
  return stage;
}

const stateOf = async ({
  company,
  invoiceId,
}: {
  company: TestCompany;
  invoiceId: Parameters<typeof submissionOfInvoice>[1];
}) => (await submissionOfInvoice(company, invoiceId)).state;

it('proves nothing from a candidate that could not be read: it is looked at again, not sent again', async () => {
  const { ref, submissionId } = await uncertain();
  await sandbox.fault({ service: 'anaf', operation: 'descarcare', kind: 'http-500' });
  expect(await spv.resolve(ref, submissionId, Date.now())).toBe('uncertain');
  await sandbox.fault({ service: 'anaf', operation: 'descarcare', kind: 'cut' });
  expect(await spv.resolve(ref, submissionId, Date.now())).toBe('uncertain');
  expect(await spv.resolve(ref, submissionId, Date.now())).toBe('accepted');
});

it('goes on sending while the object store does not take the answers', async () => {
  const stage = await released();
  const { ref, submissionId } = stage;
  expect(await spv.submit(ref, submissionId, Date.now())).toBe('accepted');
  await sandbox.fault({ service: 's3', operation: 'put', kind: 'http-500' });
  await spv.learn(ref, Date.now() + 10_000);
  expect(await stateOf(stage)).toBe('processing');
  await spv.learn(ref, Date.now() + HOUR_MS);
  expect(await stateOf(stage)).toBe('validated');
});

it('goes on with an access that still holds while ANAF renews none, and renews it when it can', async () => {
  const { company, ref, submissionId } = await released();
  const asOf = Date.now();
  const soon = new Date(asOf + 24 * HOUR_MS);
  await inTenant(company, (tx) => updateConnection(tx, { accessExpiresAt: soon }));
  expect(await withoutOauth.nextSpvStep(ref, asOf)).toEqual({ do: 'refresh' });
  await withoutOauth.renew(ref, asOf);
  expect(await withoutOauth.nextSpvStep(ref, asOf)).toEqual({ do: 'submit', submissionId });
  expect(await withoutOauth.submit(ref, submissionId, asOf)).toBe('accepted');
  const later = asOf + HOUR_MS;
  expect(await spv.nextSpvStep(ref, later)).toEqual({ do: 'refresh' });
  await spv.renew(ref, later);
  const { state, accessExpiresAt } = await showConnection(company.accounting, {});
  expect(state).toBe('connected');
  expect(accessExpiresAt?.getTime()).toBeGreaterThan(soon.getTime());
});

it('asks nothing of SPV with an access that has ended, and tries to renew it every ten minutes', async () => {
  const { company, ref } = await released();
  const asOf = Date.now();
  await inTenant(company, (tx) => updateConnection(tx, { accessExpiresAt: new Date(asOf - 1_000) }));
  await withoutOauth.renew(ref, asOf);
  expect(await withoutOauth.nextSpvStep(ref, asOf)).toEqual({ do: 'wait', waitMs: 600_000 });
  expect(await withoutOauth.nextSpvStep(ref, asOf + 600_000)).toEqual({ do: 'refresh' });
});
