import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intoFile } from '#bin/lib/into-file.ts';
import { importCopy } from '#bin/tenant/import.ts';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { tablesIn } from '#db/tables/catalog.ts';
import { withTenant } from '#db/tenant.server.ts';
import { listAudit } from '#domain/audit/list-audit.ts';
import { verifyChain } from '#domain/audit/verify-chain.ts';
import { addDeal } from '#domain/clients/add-deal.ts';
import { readSession, startSession, switchCompany } from '#domain/identity/session.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { rawAdmin } from '#tests/isolation/as-role.ts';
import { aClient } from '#tests/builders/client.ts';
import { aMember, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aFullCompany } from '#tests/builders/full-company.ts';
import { sandboxObjects } from '#tests/builders/objects.ts';
import type { Objects } from '#workers/objects.ts';
import { writeCopy } from '#workers/copy/write-copy.ts';
import { Manifest } from './model/manifest.ts';
import { NO_SECRETS, NOT_EXPORTED } from './model/not-exported.ts';

const admin = rawAdmin();
const folder = mkdtempSync(join(tmpdir(), 'copy-'));
const file = join(folder, 'firma.zip');
let sandbox: TestSandbox;
let objects: Objects;
let company: TestCompany;
let manifest: Manifest;

const CANARY = 'CANAR-5512';
const copyOf = (tenantId: TenantId, cui: string, path: string) =>
  intoFile(path, (sink) => writeCopy({ tenantId, cui, asOf: TODAY, objects, sink }));
const manifestOf = (zip: Record<string, Uint8Array>) =>
  Manifest.parse(JSON.parse(Buffer.from(zip['manifest.json'] ?? []).toString('utf8')));

beforeAll(async () => {
  sandbox = await aSandbox();
  objects = sandboxObjects(sandbox);
  company = await aFullCompany({ canary: CANARY });
  const { clientId } = await aClient(company);
  await addDeal(company.sales, { clientId, title: `Lucrare ${CANARY}` });
  await objects.store(company.tenantId, Buffer.from('un fișier'), { name: 'a.txt', contentType: 'text/plain' });
  await copyOf(company.tenantId, company.cui, file);
  manifest = manifestOf(unzipSync(await readFile(file)));
});
afterAll(async () => {
  await Promise.all([sandbox.close(), admin.end()]);
});

describe('a copy', () => {
  it('holds every table of the company that the database has, but for those that are named with a reason', async () => {
    const tables = (await tablesIn((question) => admin.unsafe(question), ['app'])).map(({ name }) => name);
    const exported = manifest.tables.map(({ name }) => name);
    expect([...exported, ...Object.keys(NOT_EXPORTED)].toSorted()).toEqual(tables.toSorted());
  });

  it('holds no column that looks like a secret, unless it is known to be none', () => {
    const suspicious = manifest.tables.flatMap(({ name, columns }) =>
      columns.filter((column) => /secret|token|password|key/.test(column)).map((column) => `${name}.${column}`),
    );
    expect(suspicious.filter((column) => NO_SECRETS[column] === undefined)).toEqual([]);
  });

  it('holds papers, XML and tables for people, each with the hash of its bytes', async () => {
    const paths = manifest.files.map(({ path }) => path);
    for (const like of [
      /^pdf\/facturi\/.+\.pdf$/,
      /^pdf\/oferte\//,
      /^e-factura\/.+\.xml$/,
      /^csv\/invoice\.csv$/,
      /^json\/invoice\.json$/,
    ])
      // prettier-ignore
      expect(paths.filter((path) => like.test(path))).not.toEqual([]);
    const zip = unzipSync(await readFile(file));
    expect(Object.keys(zip).toSorted()).toEqual(['manifest.json', ...paths].toSorted());
    const rows: unknown = JSON.parse(Buffer.from(zip['json/client.json'] ?? []).toString('utf8'));
    expect(rows).toHaveLength(manifest.tables.find(({ name }) => name === 'client')?.rows ?? 0);
    expect(Buffer.from(zip['csv/invoice.csv'] ?? []).toString('utf8')).toMatch(/;\d+,\d\d;/);
  });
});

describe('read in', () => {
  it('is the same company under another id: rows, sums, chain and words of the audit', async () => {
    const { tenantId, state } = await importCopy(file, { objects }, TODAY);
    expect(state).toBe('copy');
    await copyOf(tenantId, company.cui, join(folder, 'again.zip'));
    const again = unzipSync(await readFile(join(folder, 'again.zip')));
    const totals = ({ tables }: Manifest) => tables.map(({ name, rows, sums }) => ({ name, rows, sums }));
    expect(totals(manifestOf(again))).toEqual(totals(manifest));
    const first = unzipSync(await readFile(file));
    for (const table of ['invoice', 'invoice_line', 'allocation', 'payment', 'audit_link', 'person_key', 'invoice_day'])
      expect(again[`json/${table}.json`]).toEqual(first[`json/${table}.json`]);
    expect((await verifyChain(tenantId, TODAY)).broken).toBeUndefined();
    const asked = { verb: 'clients.addDeal' };
    const { rows } = await listAudit({ ...company.administrator, tenantId }, asked);
    expect(rows).toEqual((await listAudit(company.administrator, asked)).rows);
    expect(JSON.stringify(rows)).toContain(CANARY);
  });

  it('sends nothing and wakes nothing', async () => {
    const { tenantId } = await importCopy(file, { objects }, TODAY);
    const [left] = await withTenant({ tenantId, asOf: TODAY, readOnly: true }, (db) =>
      db.execute(sql`select (select count(*)::int from queue.lane) as lanes,
        (select count(*)::int from app.delivery where state in ('waiting', 'sending')) as mails,
        (select count(*)::int from app.submission where release_at is not null or requested_at is not null and state = 'waiting') as uploads,
        (select count(*)::int from app.spv_connection) as spv, (select plan from app.entitlement) as plan`),
    );
    expect(left).toEqual({ lanes: 0, mails: 0, uploads: 0, spv: 0, plan: 'standard' });
  });

  it('is opened by whom it was read in for, and by nobody else of the company', async () => {
    const { personId } = await aMember(company.tenantId, 'sales');
    const [account] = await authDb().select({ email: person.email }).from(person).where(eq(person.id, personId));
    const { tenantId } = await importCopy(file, { objects, administrator: account?.email ?? '' }, TODAY);
    const session = await startSession(personId, company.tenantId, { at: TODAY });
    expect(await switchCompany(session, personId, tenantId)).toBe(true);
    expect((await readSession(session, TODAY, {}))?.actor).toMatchObject({ tenantId, roles: ['administrator'] });
    const other = company.administrator.personId;
    expect(await switchCompany(await startSession(other, company.tenantId, { at: TODAY }), other, tenantId)).toBe(
      false,
    );
  });

  it('arrives whatever the order of rows that point at each other', async () => {
    const older = await aClient(company, { name: 'Veche' });
    const newer = await aClient(company, { name: 'Nouă' });
    await withTenant({ tenantId: company.tenantId, asOf: TODAY, readOnly: false }, (db) =>
      db.execute(
        sql`update app.client set merged_into_id = ${newer.clientId}::uuid where id = ${older.clientId}::uuid`,
      ),
    );
    const path = join(folder, 'merged.zip');
    await copyOf(company.tenantId, company.cui, path);
    await expect(importCopy(path, { objects }, TODAY)).resolves.toMatchObject({ state: 'copy' });
    const [left] =
      await admin`select count(*)::int as keys from pg_constraint where contype = 'f' and conrelid = confrelid and not condeferrable`;
    expect(left).toEqual({ keys: 0 });
  });

  it('goes on as a company: what is made next in it is chained after what came', async () => {
    const { tenantId } = await importCopy(file, { objects }, TODAY);
    const sales = { ...company.sales, tenantId };
    const { clientId } = await aClient({ ...company, sales });
    await addDeal(sales, { clientId, title: 'După mutare' });
    expect((await verifyChain(tenantId, TODAY)).broken).toBeUndefined();
  });
});

describe('an altered copy is refused, and the file is named', () => {
  const altered = async (change: (zip: Record<string, Uint8Array>) => void) => {
    const zip = unzipSync(await readFile(file));
    change(zip);
    const path = join(folder, 'altered.zip');
    await writeFile(path, zipSync(zip, { level: 1 }));
    const before = await admin`select count(*)::int as count from app.client`;
    const refusal: unknown = await importCopy(path, { objects }, TODAY).catch((error: unknown) => error);
    expect(await admin`select count(*)::int as count from app.client`).toEqual(before);
    return refusal instanceof Error ? refusal.message : 'was taken';
  };

  it.each([
    ['an amount', 'json/invoice.json', (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString().replace(/"gross": \d/, '"gross": 9'))],
    ['a byte of a paper', 'README.txt', (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, i) => (i === 9 ? byte ^ 1 : byte))],
    ['the manifest', 'manifest.json', () => Buffer.from('{}')],
  ])('with %s changed', async (_what, path, change) => {
    const told = await altered((zip) => (zip[path] = change(zip[path] ?? new Uint8Array())));
    expect(told).toContain('was altered');
    expect(told).toContain(path);
  }); // prettier-ignore

  it('with a file taken out or put in', async () => {
    expect(await altered((zip) => delete zip['json/client.json'])).toContain('json/client.json is missing');
    expect(await altered((zip) => (zip['json/link.json~'] = Buffer.from('[]')))).toContain('json/link.json~');
  });
});
