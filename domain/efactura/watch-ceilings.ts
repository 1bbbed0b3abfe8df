import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount } from '#domain/kernel/schemas.ts';
import { ceilingAt } from '#domain/law/steps.ts';
import { ceilingLevel } from './model/ceiling-level.ts';
import { turnoverBetween } from './repo-turnover.ts';

const KEYS = ['vat.small_business', 'vat.cash_accounting'] as const;

/**
 * The ceilings that this company lives under, once its year's turnover has come to 80, 90 or 100 percent of one: that of
 * small companies without VAT, and that of TVA la încasare. @law Cod fiscal art. 310, art. 282 (3); docs/law
 */
export const watchCeilings = defineQuery({
  name: 'efactura.watchCeilings',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/ceilings', summary: 'Ceilings of the law that the turnover of the year comes near to' },
  input: z.object({}),
  output: z.object({
    near: z.array(
      z.object({
        key: z.enum(KEYS),
        level: z.union([z.literal(80), z.literal(90), z.literal(100)]),
        turnover: amount(),
        ceiling: amount(),
        source: z.string(),
      }),
    ),
  }),
  async run(tx, actor) {
    const { vatRegime, cashAccountingSince } = await companyOf(tx);
    const today = civilDateOf(actor.asOf);
    const own = KEYS.filter((key) =>
      key === 'vat.small_business' ? vatRegime === 'not_registered' : cashAccountingSince !== null,
    );
    const near = [];
    for (const key of own) {
      const { amount: ceiling, source } = await ceilingAt(tx, key, today);
      const turnover = await turnoverBetween(tx, civilDate(`${today.slice(0, 4)}-01-01`), today);
      const level = ceilingLevel(turnover, ceiling);
      if (level !== undefined) near.push({ key, level, turnover, ceiling, source });
    }
    return { near };
  },
});
