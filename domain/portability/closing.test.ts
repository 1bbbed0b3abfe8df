import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import { closeTenant } from '#domain/identity/close-tenant.ts';
import { rawAdmin } from '#tests/isolation/as-role.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice } from '#tests/builders/invoice.ts';
import { askClosing } from './ask-closing.ts';
import { closeCompany } from './close-company.ts';
import { GRACE_MS } from './model/terms.ts';
import { nextAccountStep } from './next-account-step.ts';
import { showPortability } from './show-portability.ts';
import { undoClosing } from './undo-closing.ts';

const after = (ms: number) => new Date(TODAY.getTime() + ms);

async function aClosing() {
  const company = await aCompany();
  const { companyName } = await showPortability(company.administrator, {});
  const ask = (typedName = companyName) => askClosing(company.administrator, { typedName });
  const next = (asOf: Date) => nextAccountStep({ ...company.system, asOf }, {});
  return { company, ask, next };
}

it('is asked for with the company’s name, waits thirty days, and may be undone until then', async () => {
  const { company, ask, next } = await aClosing();
  await expect(ask('altceva')).rejects.toMatchObject({ code: 'portability.errors.typedName' });
  await expect(askClosing(company.accounting, { typedName: 'x' })).rejects.toMatchObject({ kind: 'Forbidden' });
  expect(await ask()).toEqual({ closesAt: after(GRACE_MS) });
  await expect(ask()).rejects.toMatchObject({ kind: 'Conflict' });
  expect(await next(TODAY)).toMatchObject({ do: 'wait', waitMs: GRACE_MS });
  await expect(closeCompany({ ...company.system, asOf: after(GRACE_MS - 1) }, {})).rejects.toMatchObject({ kind: 'Conflict' }); // prettier-ignore
  await undoClosing(company.administrator, {});
  expect(await next(after(GRACE_MS))).toEqual({ do: 'rest' });
  await expect(closeCompany({ ...company.system, asOf: after(GRACE_MS) }, {})).rejects.toMatchObject({ kind: 'Conflict' }); // prettier-ignore
});

it('on its day erases persons, forgets authorisations, keeps invoices and frees the CUI', async () => {
  const admin = rawAdmin();
  const { company, ask, next } = await aClosing();
  const { invoiceId } = await anIssuedInvoice(company);
  await aClient(company, { kind: 'person', name: 'Ana Canar3141', email: 'canar3141@pers.example' });
  await aConnection(company);
  await ask();
  const at = after(GRACE_MS);
  expect(await next(at)).toEqual({ do: 'close' });
  const { retainUntil } = await closeCompany({ ...company.system, asOf: at }, {}, { key: 'close' });
  expect(retainUntil).toBe('2032-07-01');
  expect(await closeCompany({ ...company.system, asOf: at }, {}, { key: 'close' })).toEqual({ retainUntil });
  const counted = (table: string, condition = 'true') =>
    admin.unsafe(`select count(*)::int as n from app.${table} where tenant_id = $1 and ${condition}`, [company.tenantId]).then(([row]) => row?.['n'] as number); // prettier-ignore
  expect(await counted('client', "name like '%Canar3141%' or email is not null and kind = 'person'")).toBe(0);
  expect(await counted('spv_connection')).toBe(0);
  expect(await counted('invoice', `id = '${invoiceId}' and state = 'issued'`)).toBe(1);
  await closeTenant(company.tenantId, retainUntil, at);
  const [row] = await authDb().select().from(tenant).where(eq(tenant.id, company.tenantId));
  expect(row).toMatchObject({ state: 'closed', retainUntil });
  await admin.end();
});
