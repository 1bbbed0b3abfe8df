import { desc, lte } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { planPrice } from '#db/schema/plan-price.ts';

export interface PlanPrice {
  months: number;
  /** Without VAT, in bani, for all these months together. */
  net: bigint;
}

/** What Premium costs at a time, by months bought at once, the shortest first. A price that begins later is not shown yet. */
export async function planPrices(at: Date): Promise<PlanPrice[]> {
  return authDb()
    .selectDistinctOn([planPrice.months], { months: planPrice.months, net: planPrice.net })
    .from(planPrice)
    .where(lte(planPrice.validFrom, at))
    .orderBy(planPrice.months, desc(planPrice.validFrom));
}
