import { afterAll, beforeAll, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { askExport } from '#domain/portability/ask-export.ts';
import { findCopy } from '#domain/portability/find-copy.ts';
import { nextAccountStep } from '#domain/portability/next-account-step.ts';
import { showPortability } from '#domain/portability/show-portability.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { type Files, s3Client } from '#integrations/s3/client.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { objectsIn } from '../objects.ts';
import { workflowOfLane } from '../workflow-of-lane.ts';
import { accountActivities } from './account.ts';

let sandbox: TestSandbox;
let files: Files;

beforeAll(async () => {
  sandbox = await aSandbox();
  files = s3Client({
    endpoint: sandbox.addresses.s3Url,
    bucket: 'crm',
    accessKeyId: SANDBOX_SECRETS.s3AccessKeyId,
    secretAccessKey: 'any',
  });
});
afterAll(() => sandbox.close());

it('makes the copy that was asked for, again after a try that broke off, and takes it away when its time is over', async () => {
  const company = await aCompany({ asOf: new Date() });
  await aClient(company, { name: 'Client în copie' });
  const { exportId } = await askExport(company.administrator, {});
  await expect(askExport(company.administrator, {})).rejects.toMatchObject({ kind: 'Conflict' });
  const { tenantId } = company;
  expect(workflowOfLane(`t/${tenantId}/account`)).toEqual({ workflow: 'companyAccount', ref: { tenantId } });
  const activities = accountActivities({ files, objects: objectsIn(files) });
  expect(await activities.nextAccountStep({ tenantId }, Date.now())).toEqual({ do: 'make', exportId });
  await files.put(`t/${tenantId}/export/${exportId}/000001`, Buffer.from('half'), { contentType: 'application/zip' });
  await activities.makeCopy({ tenantId }, exportId, Date.now());

  const [copy] = (await showPortability(company.administrator, {})).exports;
  expect(copy).toMatchObject({ state: 'ready', askedById: company.administrator.personId });
  const { keys } = await findCopy({ ...company.administrator, asOf: new Date() }, { exportId });
  const parts = await Promise.all(keys.map((key) => files.get(key)));
  const zip = Buffer.concat(parts.map((part) => (part.kind === 'ok' ? part.bytes : Buffer.alloc(0))));
  expect(sha256(zip)).toBe(copy?.sha256);
  expect(Buffer.from(unzipSync(zip)['json/client.json'] ?? []).toString()).toContain('Client în copie');

  const later = (copy?.expiresAt ?? new Date()).getTime();
  const system = { ...company.system, asOf: new Date(later) };
  expect(await nextAccountStep(system, {})).toEqual({ do: 'expire', exportId });
  await activities.expireCopy({ tenantId }, exportId, later);
  await expect(findCopy(company.administrator, { exportId })).rejects.toMatchObject({ kind: 'NotFound' });
  expect(await files.list(`t/${tenantId}/export/`)).toMatchObject({ objects: [] });
  expect(await nextAccountStep(system, {})).toEqual({ do: 'rest' });
});
