import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aClientRow, CLIENT_NAME, inTenant, rawAs, refusalOf, throughWithTenant } from './as-role.ts';
import { TENANT_TABLES_SQL } from './catalog/allowed.ts';

const NO_RIGHT = '42501';
const NO_PARENT = '23503';

let ours: TestCompany;
let theirs: TestCompany;
let theirClient: string;
const app = rawAs('crm_app');

beforeAll(async () => {
  [ours, theirs] = await Promise.all([aCompany(), aCompany({ canary: 'CANARY_B' })]);
  theirClient = await aClientRow(theirs.tenantId);
  await aClientRow(ours.tenantId);
});
afterAll(() => app.end());

const insertClient = (tenantId: string) =>
  `insert into app.client (tenant_id, id, state, kind, name) values ('${tenantId}', '${randomUUID()}', 'active', 'company', 'X')`;

async function tenantTables(): Promise<string[]> {
  const rows = await app.unsafe<{ name: string }[]>(`select name from (${TENANT_TABLES_SQL}) t order by 1`);
  return rows.map((row) => row.name).filter((name) => name !== 'queue.outbox'); // write-only for this role
}

describe('without a tenant', () => {
  it('no table shows a row, on a fresh connection and after a transaction that had a tenant', async () => {
    const count = async () => {
      const counts = await Promise.all(
        (await tenantTables()).map(async (table) => (await app.unsafe(`select from ${table}`)).length),
      );
      return counts.reduce((sum, one) => sum + one, 0);
    };
    expect(await count()).toBe(0);
    await inTenant(app, ours.tenantId, (sql) => sql`select from app.client`);
    const [setting] = await app<{ tenant: string | null }[]>`select current_setting('app.tenant_id', true) as tenant`;
    expect(setting?.tenant).toBe('');
    expect(await count()).toBe(0);
  });

  it('nothing can be written', async () => {
    expect(await refusalOf(app.unsafe(insertClient(ours.tenantId)))).toBe(NO_RIGHT);
    expect((await app`update app.client set name = 'X'`).count).toBe(0);
    expect((await app`delete from app.client`).count).toBe(0);
  });
});

describe('with a tenant set', () => {
  it('every table shows the rows of that tenant alone', async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThan(40);
    const foreign = await inTenant(app, ours.tenantId, (sql) =>
      Promise.all(
        tables.map(
          async (table) => (await sql.unsafe(`select from ${table} where tenant_id <> '${ours.tenantId}'`)).length,
        ),
      ),
    );
    expect(foreign.every((count) => count === 0)).toBe(true);
    const text = await inTenant(app, ours.tenantId, (sql) =>
      Promise.all(tables.map(async (table) => JSON.stringify(await sql.unsafe(`select * from ${table}`)))),
    );
    expect(text.join()).toContain(ours.tenantId);
    expect(text.join()).not.toContain('CANARY_B');
  });

  it('a row cannot be made for another tenant, nor given to it', async () => {
    expect(await refusalOf(throughWithTenant(ours.tenantId, insertClient(theirs.tenantId)))).toBe(NO_RIGHT);
    const gift = `update app.client set tenant_id = '${theirs.tenantId}'`;
    expect(await refusalOf(throughWithTenant(ours.tenantId, gift))).toBe(NO_RIGHT);
  });

  it("another tenant's row is neither changed nor deleted nor locked", async () => {
    const counts = await inTenant(app, ours.tenantId, async (sql) => [
      (await sql`update app.client set name = 'X' where id = ${theirClient}`).count,
      (await sql`delete from app.client where id = ${theirClient}`).count,
      (await sql`select from app.client where id = ${theirClient} for update`).count,
    ]);
    expect(counts).toEqual([0, 0, 0]);
  });

  it("a row that points at another tenant's row is refused exactly as one that points nowhere", async () => {
    const deal = (clientId: string) =>
      `insert into app.deal (id, client_id, title) values ('${randomUUID()}', '${clientId}', 'X')`;
    const refusal = (clientId: string) =>
      throughWithTenant(ours.tenantId, deal(clientId)).catch((error: unknown) => String(causeOf(error)));
    const [foreign, missing] = [await refusal(theirClient), await refusal(randomUUID())];
    expect(await refusalOf(throughWithTenant(ours.tenantId, deal(theirClient)))).toBe(NO_PARENT);
    expect(foreign).toBe(missing);
  });

  it('what is unique for one tenant tells another nothing', async () => {
    const series = (tenant: TestCompany) =>
      throughWithTenant(
        tenant.tenantId,
        `insert into app.series (id, kind, prefix, last) values ('${randomUUID()}', 'invoice', 'SECRET', 0)`,
      );
    await series(theirs);
    expect(await refusalOf(series(ours))).toBe('none');
    expect(await refusalOf(series(ours))).toBe('23505');
  });

  it('a plan prepared under one tenant shows nothing of it under another', async () => {
    const seen = async (tenant: string) =>
      inTenant(app, tenant, async (sql) =>
        (await sql.unsafe<{ tenant_id: string }[]>('execute all_clients')).map((row) => row.tenant_id),
      );
    for (const mode of ['force_generic_plan', 'force_custom_plan', 'auto']) {
      await app.unsafe(`set plan_cache_mode = ${mode}`);
      await app.unsafe('prepare all_clients as select tenant_id from app.client');
      for (let time = 0; time < 7; time += 1) expect(await seen(theirs.tenantId)).toEqual([theirs.tenantId]);
      expect(await seen(ours.tenantId)).toEqual([ours.tenantId]);
      expect(await app.unsafe('execute all_clients')).toHaveLength(0);
      await app.unsafe('deallocate all_clients');
    }
    await app.unsafe('reset plan_cache_mode');
  });

  it('a function in the condition is not called on hidden rows', async () => {
    const divided = `select from app.client where 1 / (length(name) - ${CLIENT_NAME.length}) > 0 and id = '${theirClient}'`;
    expect(await refusalOf(throughWithTenant(ours.tenantId, divided))).toBe('none');
    expect(await refusalOf(throughWithTenant(theirs.tenantId, divided))).toBe('22012');
  });

  it('statistics of a column show no values', async () => {
    const owner = rawAs('crm_owner');
    await owner.unsafe('analyze app.client');
    await owner.end();
    expect(await app`select from pg_stats where schemaname = 'app'`).toHaveLength(0);
  });
});

describe('around the policies', () => {
  it.each([
    ['truncate app.client cascade'],
    ['alter table app.client disable row level security'],
    ['alter table app.client no force row level security'],
    ['create policy mine on app.client using (true)'],
    ['drop policy tenant_only on app.client'],
    ['create table app.mine (id int)'],
    ['create table public.mine (id int)'],
    ['create view app.mine as select * from app.client'],
    ["create function app.mine() returns int language sql as 'select 1'"],
    ['create trigger mine before insert on app.client for each row execute function app.refuse_change()'],
    ['drop trigger written_once on app.audit_entry'],
    ["set session_replication_role = 'replica'"],
    ['set role crm_owner'],
    ['set session authorization postgres'],
    ['select * from auth.person'],
    ['select * from auth.session'],
    ['select * from auth.api_token'],
    ['select * from inbox.webhook'],
    ['select * from queue.outbox'],
    ['delete from queue.lane'],
    ['update law.ceiling set amount = 1'],
    ["select pg_read_file('/etc/passwd')"],
    ["select lo_import('/etc/passwd')"],
    ["copy (select 1) to program 'true'"],
    ['create publication mine for all tables'],
  ])('crm_app is refused «%s»', async (statement) => {
    expect(await refusalOf(throughWithTenant(ours.tenantId, statement))).toBe(NO_RIGHT);
  });

  it('rows cannot be copied in around the policy', async () => {
    expect(await refusalOf(throughWithTenant(ours.tenantId, 'copy app.client from stdin'))).toBe('0A000');
  });

  it('row security cannot be switched off: the query fails instead', async () => {
    await app.unsafe('set row_security = off');
    expect(await refusalOf(app`select from app.client`)).toBe(NO_RIGHT);
    await app.unsafe('reset row_security');
  });

  it.each(['crm_auth', 'crm_relay', 'crm_law'] as const)('%s reads no table of a tenant', async (role) => {
    const sql = rawAs(role);
    const tables = (await tenantTables()).filter((table) => table.startsWith('app.'));
    const codes = await Promise.all(tables.map((table) => refusalOf(sql.unsafe(`select from ${table}`))));
    await sql.end();
    expect([...new Set(codes)]).toEqual([NO_RIGHT]);
  });

  it('the owner of the tables is held by the same policy', async () => {
    const owner = rawAs('crm_owner');
    expect(await owner`select from app.client`).toHaveLength(0);
    expect(await refusalOf(owner.unsafe(insertClient(ours.tenantId)))).toBe(NO_RIGHT);
    await owner.end();
  });
});

const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? error.cause : error;
