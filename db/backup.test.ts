import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createBackup } from '#bin/backup/create.ts';
import { BackupManifest, SCHEMAS } from '#bin/backup/manifest.ts';
import { restoreBackup } from '#bin/backup/restore.ts';
import { nameOf, tablesIn } from '#db/tables/catalog.ts';
import { verifyChain } from '#domain/audit/verify-chain.ts';
import { chainEntries } from '#domain/audit/chain-entries.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aFullCompany } from '#tests/builders/full-company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { closeAuthConnection } from './auth.server.ts';
import { checkEveryCompany } from './invariants/every-company.ts';
import { roleUrl } from './roles.ts';
import { closeTenantConnection } from './tenant.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const file = join(folder, 'tot.zip');
const { adminUrl, template, roleSecret } = inject('database');
const here = process.env['DATABASE_URL'] ?? '';
const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
const elsewhere = `restored_${process.pid}`;
const there = () => Object.assign(new URL(adminUrl), { pathname: `/${elsewhere}` }).href;

let sandboxes: [TestSandbox, TestSandbox];
let company: TestCompany;
let manifest: BackupManifest;

const storeOf = ({ addresses }: TestSandbox) =>
  s3Client({
    endpoint: addresses.s3Url,
    bucket: 'crm',
    accessKeyId: SANDBOX_SECRETS.s3AccessKeyId,
    secretAccessKey: 'any',
  });
const restored = (path: string, replace = false) =>
  restoreBackup(path, { ownerUrl: roleUrl(there(), 'crm_owner', roleSecret), objects: storeOf(sandboxes[1]), replace });

beforeAll(async () => {
  sandboxes = [await aSandbox(), await aSandbox()];
  await admin`create database ${admin(elsewhere)} template ${admin(template)}`;
  company = await aFullCompany();
  await storeOf(sandboxes[0]).put(`t/${company.tenantId}/abc`, Buffer.from('un fișier'), { contentType: 'text/plain' });
});
afterAll(async () => {
  await Promise.all([closeTenantConnection(), closeAuthConnection()]);
  await admin`drop database ${admin(elsewhere)} with (force)`;
  await Promise.all([admin.end(), ...sandboxes.map((one) => one.close())]);
});

/** Companies that go on issuing until told to stop. */
function underLoad(companies: TestCompany[]): { stop(): Promise<number> } {
  let isOver = false;
  let issued = 0;
  const working = companies.map(async (one) => {
    while (!isOver) {
      await anIssuedInvoice(one);
      issued += 1;
    }
  });
  return {
    async stop() {
      isOver = true;
      await Promise.all(working);
      return issued;
    },
  };
}

it('is taken while everybody works, and put back it holds every invariant of one moment', async () => {
  const load = underLoad([company, await aCompany(), await aCompany()]);
  await anIssuedInvoice(company);
  manifest = await createBackup(roleUrl(here, 'crm_backup', roleSecret), storeOf(sandboxes[0]), { file, asOf: TODAY });
  expect(await load.stop()).toBeGreaterThan(0);
  expect(manifest.tables.find(({ name }) => name === 'app.invoice')?.rows).toBeGreaterThan(0);

  expect(await restored(file)).toEqual(manifest);
  const got = await storeOf(sandboxes[1]).get(`t/${company.tenantId}/abc`);
  expect(got).toMatchObject({ kind: 'ok', contentType: 'text/plain' });

  await Promise.all([closeTenantConnection(), closeAuthConnection()]);
  for (const role of ['crm_app', 'crm_auth'] as const)
    process.env[`${role.toUpperCase()}_DATABASE_URL`] = roleUrl(there(), role, roleSecret);
  const checked = [];
  for await (const one of checkEveryCompany(TODAY)) checked.push(one);
  expect(checked).toHaveLength(3);
  expect(checked.flatMap(({ broken }) => broken)).toEqual([]);
  await chainEntries(company.tenantId, TODAY);
  expect((await verifyChain(company.tenantId, TODAY)).broken).toBeUndefined();
});

it('holds every table there is, and leaves isolation and what is written once as they were', async () => {
  const owner = postgres(roleUrl(there(), 'crm_owner', roleSecret), { max: 1, onnotice: () => undefined });
  const tables = (await tablesIn((question) => owner.unsafe(question), SCHEMAS)).map(nameOf);
  expect(manifest.tables.map(({ name }) => name).toSorted()).toEqual(tables.toSorted());
  const [state] = await owner`select
    (select count(*)::int from pg_trigger where tgenabled = 'D') as disabled,
    (select count(*)::int from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and not c.relforcerowsecurity) as open`;
  expect(state).toEqual({ disabled: 0, open: 0 });
  await owner.end();
});

it('replaces companies only when that is said, and nothing with an altered file', async () => {
  await expect(restored(file)).rejects.toThrow('holds 3 companies');
  const zip = unzipSync(await readFile(file));
  const path = 'json/app.invoice.json';
  zip[path] = Buffer.concat([zip[path] ?? Buffer.alloc(0), Buffer.from('\n')]);
  const altered = join(folder, 'altered.zip');
  await writeFile(altered, zipSync(zip, { level: 1 }));
  await expect(restored(altered, true)).rejects.toThrow(path);
  expect(await restored(file, true)).toEqual(manifest);
});
