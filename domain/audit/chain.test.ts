import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudits } from '#bin/audit/verify.ts';
import { withTenant } from '#db/tenant.server.ts';
import { addDeal } from '#domain/clients/add-deal.ts';
import { rawAdmin } from '#tests/isolation/as-role.ts';
import { aClient, type TestClient } from '#tests/builders/client.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { chainEntries } from './chain-entries.ts';
import { verifyChain } from './verify-chain.ts';

const admin = rawAdmin();
let company: TestCompany;
let clientId: TestClient['clientId'];

const note = (text: string) => addDeal(company.sales, { clientId, title: text });
const chain = () => chainEntries(company.tenantId, TODAY);
const verdict = () => verifyAudits(company.tenantId, TODAY, () => undefined);

beforeEach(async () => {
  company = await aCompany();
  ({ clientId } = await aClient(company));
  for (const text of ['Prima', 'A doua', 'A treia']) await note(text);
});
afterAll(() => admin.end());

describe('the chain', () => {
  it('numbers entries without a gap, however many are written and chained at once', async () => {
    await Promise.all([...Array.from({ length: 20 }, (_, i) => note(`Nota ${i}`)), chain(), chain(), chain()]);
    await Promise.all([chain(), chain()]);
    const numbers = await withTenant({ tenantId: company.tenantId, asOf: TODAY, readOnly: true }, (db) =>
      db.execute<{ count: string; last: string; entries: string; left: string }>(
        sql`select count(*)::text as count, max(sequence)::text as last, (select count(*)::text from app.audit_entry) as entries,
          (select count(*)::text from app.audit_waiting) as left from app.audit_link`,
      ),
    );
    const { count, last, entries, left } = numbers[0] ?? {};
    expect([count, last]).toEqual([entries, entries]);
    expect(left).toBe('0');
    expect(await verdict()).toBeUndefined();
  });

  it('keeps what was typed as cipher text only', async () => {
    await note('CANARY-7431 sună la 0722 123 123');
    await chain();
    for (const table of ['audit_entry', 'audit_link', 'audit_waiting', 'person_key'])
      expect(JSON.stringify(await admin.unsafe(`select * from app.${table}`))).not.toContain('CANARY-7431');
  });

  it('says how many entries wait for it', async () => {
    expect((await verifyChain(company.tenantId, TODAY)).waiting).toMatchObject({ since: TODAY });
    await chain();
    expect((await verifyChain(company.tenantId, TODAY)).waiting).toEqual({ count: 0, since: null });
  });

  it('does not let go of what waits before it is sealed', async () => {
    const inside = (statement: string) =>
      withTenant({ tenantId: company.tenantId, asOf: TODAY, readOnly: false }, (db) => db.execute(sql.raw(statement)));
    await expect(inside('delete from app.audit_waiting')).rejects.toThrow();
    await expect(inside("update app.audit_waiting set detail = '{}'")).rejects.toThrow();
    await chain();
    await expect(inside('delete from app.audit_link')).rejects.toThrow();
  });
});

describe('an owner who reaches behind the triggers is named', () => {
  const tampered = async (work: (sql: postgres.TransactionSql, tenantId: string) => Promise<unknown>) => {
    await chain();
    await admin.begin(async (inner) => {
      await inner`set local session_replication_role = replica`;
      await work(inner, company.tenantId);
    });
    return verdict();
  };
  const at = (sequence: number) => `${company.tenantId} (Servicii ${company.cui} S.R.L.): sequence ${sequence}: `;

  it.each([
    ['the act', "verb = 'clients.archiveClient'"],
    ['the person', 'person_id = null'],
    ['the time', "at = at - interval '1 day'"],
    ['the subjects', "subjects = '[]'"],
  ])('who changes %s of an entry', async (_what, change) => {
    const told = await tampered(
      (inner, id) =>
        inner`update app.audit_entry e set ${inner.unsafe(change)} from app.audit_link l where l.id = e.id and l.sequence = 3 and e.tenant_id = ${id} and l.tenant_id = ${id}`,
    );
    expect(told).toContain(`${at(3)}the entry is not what was chained`);
  });

  it('who changes what was sealed', async () => {
    const told = await tampered(
      (inner, id) => inner`update app.audit_link set detail = 'AAAA' where tenant_id = ${id} and sequence = 2`,
    );
    expect(told).toContain(`${at(2)}the entry is not what was chained`);
  });

  it('who deletes an entry, with its link and without', async () => {
    const told = await tampered(
      (inner, id) =>
        inner`delete from app.audit_entry where tenant_id = ${id} and id = (select id from app.audit_link where tenant_id = ${id} and sequence = 4)`,
    );
    expect(told).toContain(`${at(4)}the entry of the link is missing`);
    await admin`alter table app.audit_link disable trigger written_once`;
    await admin`delete from app.audit_link where tenant_id = ${company.tenantId} and sequence = 4`;
    await admin`alter table app.audit_link enable trigger written_once`;
    expect(await verdict()).toContain(`${at(4)}the link is missing`);
  });

  it('who inserts an entry', async () => {
    const told = await tampered(
      (inner, id) => inner`insert into app.audit_entry (tenant_id, id, verb, actor_kind, subjects, at, created_at)
        values (${id}, gen_random_uuid(), 'clients.archiveClient', 'system', '[]', now(), now())`,
    );
    expect(told).toContain('an entry stands outside the chain');
    expect(told).toContain('clients.archiveClient');
  });

  it('who changes the order', async () => {
    const told = await tampered(async (inner, id) => {
      await inner`update app.audit_link set sequence = -sequence where tenant_id = ${id} and sequence in (2, 3)`;
      await inner`update app.audit_link set sequence = case sequence when -2 then 3 else 2 end where tenant_id = ${id} and sequence < 0`;
    });
    expect(told).toContain(`${at(2)}the link does not follow the one before it`);
  });
});
