import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import { lineNet } from '#domain/invoicing/model/totals.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { lineWorth } from './line-worth.ts';

it('is to the ban what a document would say, with and without a discount, small and very large', async () => {
  const { tenantId } = await aCompany();
  const line = fc.record({
    quantity: fc.oneof(fc.bigInt(0n, 10_000n), fc.bigInt(0n, 10n ** 12n)),
    unitPrice: fc.oneof(fc.bigInt(0n, 100_000n), fc.bigInt(0n, 10n ** 13n)),
    discount: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000 })),
  });
  const lines = fc.sample(line, 2_000).filter(({ quantity, unitPrice }) => quantity * unitPrice < 10n ** 22n);
  const asJson = JSON.stringify(lines, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  const rows = await withTenant({ tenantId, asOf: TODAY, readOnly: true }, (db) =>
    db.execute<{ worth: string }>(
      sql`select ${lineWorth(sql`quantity`, sql`price`, sql`discount`)} as worth from rows from (jsonb_to_recordset(${asJson}::text::jsonb)
        as (quantity bigint, "unitPrice" bigint, discount int)) with ordinality as l (quantity, price, discount, n) order by n`,
    ),
  );
  expect(rows.map(({ worth }) => BigInt(worth))).toEqual(lines.map(lineNet));
});
