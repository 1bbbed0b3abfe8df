import { eq } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { planPrice } from '#db/schema/plan-price.ts';
import { planPrices } from './plan-prices.ts';

/** Far ahead, so that no other test meets it. */
const NEW_YEAR = new Date('2091-01-01T00:00:00+02:00');
afterEach(async () => void (await authDb().delete(planPrice).where(eq(planPrice.validFrom, NEW_YEAR))));

it('keeps a price until the day from which a new one holds', async () => {
  await authDb().insert(planPrice).values({ months: 1, validFrom: NEW_YEAR, net: 8_900n });
  const before = [
    { months: 1, net: 7_900n },
    { months: 6, net: 42_900n },
    { months: 12, net: 79_000n },
  ];
  expect(await planPrices(new Date('2026-11-24T09:00:00Z'))).toEqual(before);
  expect(await planPrices(new Date(NEW_YEAR.getTime() - 1))).toEqual(before);
  expect(await planPrices(NEW_YEAR)).toEqual([{ months: 1, net: 8_900n }, ...before.slice(1)]);
});
