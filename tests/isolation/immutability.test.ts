import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aClientRow, inTenant, rawAs, refusalOf } from './as-role.ts';

const NEVER = '23001';

let company: TestCompany;
let clientId: string;
const roles = { crm_app: rawAs('crm_app'), crm_owner: rawAs('crm_owner') };

beforeAll(async () => {
  company = await aCompany();
  clientId = await aClientRow(company.tenantId);
});
afterAll(async () => {
  await Promise.all(Object.values(roles).map((sql) => sql.end()));
});

/** An issued invoice with a line and a revision, and a receipt, written by SQL alone: the triggers know no verb. */
async function papers(sql: postgres.TransactionSql) {
  const ids = { deal: randomUUID(), series: randomUUID(), invoice: randomUUID(), line: randomUUID(), payment: randomUUID(), receipt: randomUUID(), allocation: randomUUID(), offer: randomUUID() }; // prettier-ignore
  await sql`insert into app.deal (id, client_id, title) values (${ids.deal}, ${clientId}, 'Lucrare')`;
  await sql`insert into app.series (id, kind, prefix, last) values (${ids.series}, 'invoice', 'T', 1)`;
  await sql`insert into app.invoice (id, client_id, deal_id, kind, state, series_id, number, printed_number, issue_date, due_date, net, vat, gross, payable)
    values (${ids.invoice}, ${clientId}, ${ids.deal}, 'invoice', 'draft', null, null, null, '2026-11-24', '2026-12-09', 10000, 2100, 12100, 12100)`;
  await sql`insert into app.invoice_line (id, invoice_id, position, name, unit, quantity, unit_price, vat_category, vat_rate, net)
    values (${ids.line}, ${ids.invoice}, 1, 'Ore', 'hour', 1000, 1000000, 'S', 2100, 10000)`;
  await sql`update app.invoice set state = 'issued', series_id = ${ids.series}, number = 1, printed_number = 'T-1', issued_at = now() where id = ${ids.invoice}`;
  await sql`insert into app.invoice_revision (id, invoice_id, number, document, xml, xml_sha256) values (${randomUUID()}, ${ids.invoice}, 1, '{}', '<Invoice/>', 'h')`;
  await sql`insert into app.payment (id, client_id, method, state, amount, paid_date) values (${ids.payment}, ${clientId}, 'cash', 'recorded', 12100, '2026-11-24')`;
  await sql`insert into app.allocation (id, payment_id, invoice_id, amount, date) values (${ids.allocation}, ${ids.payment}, ${ids.invoice}, 12100, '2026-11-24')`;
  await sql`insert into app.receipt (id, payment_id, client_id, series_id, number, printed_number, receipt_date, amount, document)
    values (${ids.receipt}, ${ids.payment}, ${clientId}, ${ids.series}, 1, 'C-1', '2026-11-24', 12100, '{}')`;
  await sql`insert into app.timeline_entry (id, client_id, type, subject_id, actor_kind, facts, at) values (${randomUUID()}, ${clientId}, 'NoteAdded', ${clientId}, 'system', '{}', now())`;
  return ids;
}

/** The refusal of one statement against the written papers, in a transaction that is taken back. */
const refused = (role: keyof typeof roles, statement: string): Promise<string> =>
  inTenant(roles[role], company.tenantId, async (sql) => {
    await papers(sql);
    return refusalOf(sql.savepoint((inner) => inner.unsafe(statement)));
  });

const FORBIDDEN = [
  'delete from app.invoice',
  "update app.invoice set state = 'draft', number = null",
  'update app.invoice set number = 2',
  "update app.invoice set printed_number = 'T-2'",
  'update app.invoice set gross = gross + 1',
  'update app.invoice set net = 0',
  'update app.invoice set vat = 0',
  'update app.invoice set payable = 0',
  "update app.invoice set issue_date = '2026-11-23'",
  "update app.invoice set due_date = '2027-01-01'",
  "update app.invoice set currency = 'EUR'",
  "update app.invoice set kind = 'storno'",
  'update app.invoice set issued_at = null',
  'delete from app.invoice_line',
  'update app.invoice_line set quantity = 1',
  'update app.invoice_line set unit_price = 1',
  'update app.invoice_line set net = 1',
  'update app.invoice_line set vat_rate = 900',
  "update app.invoice_revision set xml = '<Other/>'",
  'delete from app.invoice_revision',
  'update app.allocation set amount = 1',
  'delete from app.allocation',
  'update app.receipt set amount = 1',
  'update app.receipt set number = 7',
  "update app.receipt set receipt_date = '2026-01-01'",
  'delete from app.receipt',
  "update app.timeline_entry set type = 'Other'",
  'delete from app.timeline_entry',
  "update app.audit_entry set verb = 'other'",
  'delete from app.audit_entry',
];
const ALLOWED = [
  "update app.invoice set state = 'annulled', annulled_at = now(), annul_reason = 'greșită'",
  "update app.receipt set state = 'annulled', annulled_at = now(), annul_reason = 'ruptă'",
];

describe.each(['crm_app', 'crm_owner'] as const)('as %s', (role) => {
  it.each(FORBIDDEN)('what was issued stands against «%s»', async (statement) => {
    expect(await refused(role, statement)).toBe(NEVER);
  });

  it.each(ALLOWED)('what the law lets move on moves by «%s»', async (statement) => {
    expect(await refused(role, statement)).toBe('none');
  });

  it('a receipt is annulled once, and says no other reason afterwards', async () => {
    const [annul, repeat] = await inTenant(roles[role], company.tenantId, async (sql) => {
      await papers(sql);
      return [
        await refusalOf(
          sql.savepoint((inner) => inner`update app.receipt set state = 'annulled', annul_reason = 'ruptă'`),
        ),
        await refusalOf(sql.savepoint((inner) => inner`update app.receipt set annul_reason = 'alta'`)),
      ];
    });
    expect([annul, repeat]).toEqual(['none', NEVER]);
  });

  it('a line cannot be added to an issued invoice', async () => {
    const code = await inTenant(roles[role], company.tenantId, async (sql) => {
      const { invoice } = await papers(sql);
      return refusalOf(
        sql.savepoint(
          (
            inner,
          ) => inner`insert into app.invoice_line (id, invoice_id, position, name, unit, quantity, unit_price, vat_category, vat_rate, net)
            values (${randomUUID()}, ${invoice}, 2, 'Alta', 'hour', 1000, 1000000, 'S', 2100, 10000)`,
        ),
      );
    });
    expect(code).toBe(NEVER);
  });

  it('a line cannot be moved to an issued invoice, nor away from it', async () => {
    const codes = await inTenant(roles[role], company.tenantId, async (sql) => {
      const { invoice, deal } = await papers(sql);
      const [draft, line] = [randomUUID(), randomUUID()];
      await sql`insert into app.invoice (id, client_id, deal_id, kind, state) values (${draft}, ${clientId}, ${deal}, 'invoice', 'draft')`;
      await sql`insert into app.invoice_line (id, invoice_id, position, name, unit, quantity, unit_price, vat_category, vat_rate, net)
        values (${line}, ${draft}, 1, 'Alta', 'hour', 1000, 1000000, 'S', 2100, 10000)`;
      return [
        await refusalOf(
          sql.savepoint((inner) => inner`update app.invoice_line set invoice_id = ${invoice} where id = ${line}`),
        ),
        await refusalOf(
          sql.savepoint(
            (inner) => inner`update app.invoice_line set invoice_id = ${draft} where invoice_id = ${invoice}`,
          ),
        ),
      ];
    });
    expect(codes).toEqual([NEVER, NEVER]);
  });

  it('a sent wording of an offer is never changed', async () => {
    const codes = await inTenant(roles[role], company.tenantId, async (sql) => {
      const { deal } = await papers(sql);
      const [offer, version] = [randomUUID(), randomUUID()];
      await sql`insert into app.offer ${sql({ id: offer, client_id: clientId, deal_id: deal, state: 'draft', valid_until: '2026-12-24', gross: 121 })}`;
      await sql`insert into app.offer_version (id, offer_id, number, subject, valid_until, net, vat, gross)
        values (${version}, ${offer}, 1, 'Ofertă', '2026-12-24', 100, 21, 121)`;
      const line = `insert into app.offer_line (id, offer_version_id, position, name, unit, quantity, unit_price, vat_category, vat_rate, net)
        values ('${randomUUID()}', '${version}', 1, 'Ore', 'hour', 1000, 1000000, 'S', 2100, 100)`;
      await sql.unsafe(line);
      const attempt = (statement: string) => refusalOf(sql.savepoint((inner) => inner.unsafe(statement)));
      return [
        await attempt("update app.offer_version set subject = 'Alta'"),
        await attempt('update app.offer_version set frozen_at = now()'),
        await attempt("update app.offer_version set subject = 'A treia'"),
        await attempt('update app.offer_version set gross = 0'),
        await attempt('update app.offer_version set frozen_at = null'),
        await attempt('delete from app.offer_version'),
        await attempt('delete from app.offer_line'),
        await attempt('update app.offer_line set quantity = 1'),
        await attempt(line),
      ];
    });
    expect(codes).toEqual(['none', 'none', NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER]);
  });
});
