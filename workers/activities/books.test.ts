import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { keptChecks } from '#db/invariants/kept.ts';
import { withTenant } from '#db/tenant.server.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { booksActivities } from './books.ts';

it('checks the books of every company and keeps which rules are broken, and nothing of their rows', async () => {
  const [sound, broken] = [await aCompany(), await aCompany()];
  const { invoiceId } = await anIssuedInvoice(broken);
  await withTenant({ tenantId: broken.tenantId, asOf: TODAY, readOnly: false }, async (db) => {
    await db.execute(sql`update app.invoice_balance set open = open - 1 where id = ${invoiceId}`);
  });
  const { waitMs } = await booksActivities().checkBooks(TODAY.getTime());
  expect(new Date(TODAY.getTime() + waitMs)).toEqual(new Date('2026-11-25T01:00:00Z')); // three in Bucharest
  const checks = new Map((await keptChecks()).map((one) => [one.tenantId, one]));
  expect(checks.get(sound.tenantId)).toMatchObject({ checkedAt: TODAY, broken: [] });
  const names = checks.get(broken.tenantId)?.broken ?? [];
  expect(names.map((name) => name.slice(0, 3))).toEqual(['I10', 'I24', 'I12']);
  expect(names.join()).not.toContain('Crinul');
});
