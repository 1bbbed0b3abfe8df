import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { planPrice } from '#db/schema/plan-price.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, positiveAmount } from '#domain/kernel/schemas.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { Months } from './model/order.ts';

const NewPrice = z.object({ months: Months, net: positiveAmount(), validFrom: civilDate() });

/**
 * Another price of Premium from a day on; what was ordered before keeps its own.
 * @throws Invalid `operator.errors.pastPrice` for a day that has begun
 */
export async function changePrice(input: unknown, asOf: Date): Promise<z.output<typeof NewPrice>> {
  const price = parseInput(NewPrice, input);
  const validFrom = startOfDay(price.validFrom);
  if (validFrom <= asOf) throw new Invalid('operator.errors.pastPrice', { fields: ['validFrom'] });
  await authDb()
    .insert(planPrice)
    .values({ months: price.months, net: price.net, validFrom })
    .onConflictDoUpdate({ target: [planPrice.months, planPrice.validFrom], set: { net: price.net } });
  return price;
}
