import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endPremium } from '#domain/plans/end-premium.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { inTenant, rawAs, refusalOf } from './as-role.ts';

const ONLY_PREMIUM = 'PL001';
const app = rawAs('crm_app');
let premium: TestCompany;
let standard: TestCompany;
let invoices: Record<'premium' | 'standard', Awaited<ReturnType<typeof anIssuedInvoice>>>;
beforeAll(async () => {
  [premium, standard] = await Promise.all([aCompany(), aCompany()]);
  await endPremium({ ...standard.system, asOf: new Date('2027-03-01T00:00:00Z') }, {});
  invoices = { premium: await anIssuedInvoice(premium), standard: await anIssuedInvoice(standard) };
});
afterAll(() => app.end());

const opens = (
  plan: 'premium' | 'standard',
  write: (sql: postgres.TransactionSql, clientId: string) => postgres.PendingQuery<postgres.Row[]>,
) =>
  inTenant(app, (plan === 'premium' ? premium : standard).tenantId, (sql) =>
    refusalOf(sql.savepoint(() => write(sql, invoices[plan].clientId))),
  );

/** A second way to SPV that leaves at once, put where the first was. */
const release = (plan: 'premium' | 'standard', at: string | null) =>
  opens(
    plan,
    (sql, clientId) => sql`
    with gone as (select s.*, r.id as revision from app.submission s join app.invoice_revision r on r.tenant_id = s.tenant_id and r.invoice_id = s.invoice_id limit 1)
    insert into app.submission (id, invoice_id, client_id, revision_id, state, deadline_date, release_at)
    select ${randomUUID()}, gone.invoice_id, ${clientId}, gone.revision, 'waiting', gone.deadline_date, ${at} from gone on conflict do nothing`,
  );
const mail = (plan: 'premium' | 'standard', template: string) =>
  opens(
    plan,
    (sql, clientId) => sql`
    insert into app.delivery (id, client_id, subject_kind, subject_id, template, recipient, language, data, due_at)
    values (${randomUUID()}, ${clientId}, 'invoice', ${invoices[plan].invoiceId}, ${template}, 'a@example.ro', 'ro', '{}', now())`,
  );

/** A supplier's invoice that SPV lists. */
const received = (plan: 'premium' | 'standard') =>
  opens(
    plan,
    (sql) => sql`
    insert into app.received_invoice (id, download_id, upload_index, listed_at)
    values (${randomUUID()}, ${randomUUID()}, '1', now())`,
  );

/** A rhythm for a service of the company's invoice, put beside the verb. */
const recurring = (plan: 'premium' | 'standard') =>
  opens(
    plan,
    (sql, clientId) => sql`
    insert into app.visit_plan (id, client_id, deal_id, contracted_service_id, rhythm, start_date, missed_from)
    select ${randomUUID()}, client_id, deal_id, id, 'weekly', '2026-12-01', '2026-12-01' from app.contracted_service where client_id = ${clientId} limit 1`,
  );

describe('the database itself', () => {
  it('opens on Standard nothing that only Premium has', async () => {
    expect(await mail('standard', 'payment-reminder')).toBe(ONLY_PREMIUM);
    expect(await mail('standard', 'portal-access')).toBe(ONLY_PREMIUM);
    expect(await release('standard', '2026-11-24T10:00:00Z')).toBe(ONLY_PREMIUM);
    expect(await recurring('standard')).toBe(ONLY_PREMIUM);
    expect(await received('standard')).toBe(ONLY_PREMIUM);
  });

  it('opens it on Premium', async () => {
    expect(await mail('premium', 'payment-reminder')).toBe('none');
    expect(await release('premium', '2026-11-24T10:00:00Z')).toBe('none');
    expect(await recurring('premium')).toBe('none');
    expect(await received('premium')).toBe('none');
  });

  it('lets everything else pass on both', async () => {
    expect([await mail('standard', 'invoice-sent'), await release('standard', null)]).toEqual(['none', 'none']);
  });

  it('lets what is in flight finish after the return to Standard', async () => {
    const company = await aCompany();
    await anIssuedInvoice(company);
    await endPremium({ ...company.system, asOf: new Date('2027-03-01T00:00:00Z') }, {});
    const moved = await inTenant(
      app,
      company.tenantId,
      (sql) => sql`update app.submission set state = 'sending', release_at = now()`,
    );
    expect(moved.count).toBe(1);
  });
});
