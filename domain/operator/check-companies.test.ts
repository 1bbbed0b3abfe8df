import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { tenantHealth } from '#db/schema/operator.ts';
import { withTenant } from '#db/tenant.server.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { checkCompanies } from './check-companies.ts';

const tomorrow = new Date(TODAY.getTime() + 86_400_000);
const drain = async (asOf: Date): Promise<number> => {
  const taken = await checkCompanies(asOf);
  return taken === 0 ? 0 : taken + (await drain(asOf));
};

it('checks every company once a night, and keeps which rules are broken and nothing of their rows', async () => {
  const [sound, broken] = [await aCompany(), await aCompany()];
  const { invoiceId } = await anIssuedInvoice(broken);
  await withTenant({ tenantId: broken.tenantId, asOf: TODAY, readOnly: false }, async (db) => {
    await db.execute(sql`update app.invoice_balance set open = open - 1 where id = ${invoiceId}`);
  });
  expect(await drain(TODAY)).toBeGreaterThanOrEqual(2);
  const health = new Map((await authDb().select().from(tenantHealth)).map((one) => [one.tenantId, one]));
  expect(health.get(sound.tenantId)).toMatchObject({ checkedAt: TODAY, planState: 'trial', broken: [] });
  const names = health.get(broken.tenantId)?.broken ?? [];
  expect(names.map((name) => name.slice(0, 3))).toEqual(['I10', 'I24', 'I12']);
  expect(names.join()).not.toContain('Crinul');
  expect(await drain(TODAY)).toBe(0);
  expect(await drain(tomorrow)).toBeGreaterThanOrEqual(2);
});

it('gives a company to one worker when two ask at once', async () => {
  await drain(tomorrow);
  const { tenantId } = await aCompany();
  const [one, other] = await Promise.all([checkCompanies(tomorrow), checkCompanies(tomorrow)]);
  expect(one + other).toBe(1);
  const health = await authDb().select().from(tenantHealth);
  expect(health.find((row) => row.tenantId === tenantId)).toMatchObject({ checkedAt: tomorrow });
});
