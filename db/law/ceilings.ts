import { type Dated, type Period, period } from './row.ts';

export type CeilingKey =
  | 'cash.from_company_per_day'
  | 'cash.to_company_per_day'
  | 'cash.to_companies_per_day'
  | 'cash.cash_and_carry_per_day'
  | 'cash.person_per_day'
  | 'cash.per_invoice'
  | 'cash.employee_advance'
  | 'cash.till_at_close'
  | 'vat.small_business'
  | 'vat.cash_accounting'
  | 'vat.simplified_invoice'
  | 'collections.recovery_damages'
  | 'collections.compensation_outside_imi'
  | 'signing.simple_signature';

export type CeilingRow = Dated<CeilingKey> & { readonly amount: bigint; readonly currency: string };

const lei = (key: CeilingKey, whole: bigint, when: Period): CeilingRow => ({
  key,
  amount: whole * 100n,
  currency: 'RON',
  ...period(when),
});
const euro = (key: CeilingKey, whole: bigint, when: Period): CeilingRow => ({
  ...lei(key, whole, when),
  currency: 'EUR',
});

const CASH = 'Legea 70/2015 art. 3 and 4, as amended by OUG 115/2023';
const WAGE = 'Legea 214/2024 art. 4: half the gross minimum wage';

/** The lower limits of Legea 296/2023 were taken back before they applied, so no row has them. */
export const CEILINGS: readonly CeilingRow[] = [
  lei('cash.from_company_per_day', 5_000n, {
    from: '2015-05-09',
    source: CASH,
    note: 'per payer and day; unverified: article and first day',
  }),
  lei('cash.to_company_per_day', 5_000n, {
    from: '2015-05-09',
    source: CASH,
    note: 'per payee and day; unverified: article and first day',
  }),
  lei('cash.to_companies_per_day', 10_000n, {
    from: '2015-05-09',
    source: CASH,
    note: 'all payees together; unverified: article and first day',
  }),
  lei('cash.cash_and_carry_per_day', 10_000n, {
    from: '2015-05-09',
    source: CASH,
    note: 'unverified: article and first day',
  }),
  lei('cash.person_per_day', 10_000n, {
    from: '2015-05-09',
    source: CASH,
    note: 'between a company and a natural person; unverified: article and first day',
  }),
  lei('cash.per_invoice', 5_000n, {
    from: '2015-05-09',
    source: 'Legea 70/2015 art. 3 alin. (2): no fragmented cash for one invoice above the ceiling',
    note: 'legal persons, over the whole life of the invoice; unverified: article and first day',
  }),
  lei('cash.employee_advance', 5_000n, {
    from: '2015-05-09',
    source: CASH,
    note: 'unverified: other summaries of the same act say 1.000',
  }),
  lei('cash.till_at_close', 50_000n, {
    from: '2015-05-09',
    source: CASH,
    note: '500.000 for hypermarkets; unverified: article and first day',
  }),
  lei('vat.small_business', 300_000n, {
    from: '2018-04-01',
    to: '2025-09-01',
    source: 'Cod fiscal art. 310 alin. (1)',
    note: 'unverified: article and first day',
  }),
  lei('vat.small_business', 395_000n, {
    from: '2025-09-01',
    source: 'Cod fiscal art. 310 alin. (1), as amended by OG 22/2025',
    note: 'unverified: day of coming into force; registration is due on the day of exceeding at the latest',
  }),
  lei('vat.cash_accounting', 4_500_000n, {
    from: '2021-04-01',
    to: '2026-03-01',
    source: 'Cod fiscal art. 282 alin. (3) lit. a)',
    note: 'unverified: first day',
  }),
  lei('vat.cash_accounting', 5_000_000n, {
    from: '2026-03-01',
    to: '2027-01-01',
    source: 'OUG 8/2026, M.Of. 147/25.02.2026; Cod fiscal art. 282 alin. (3) lit. a)',
  }),
  lei('vat.cash_accounting', 5_500_000n, {
    from: '2027-01-01',
    source: 'OUG 8/2026, M.Of. 147/25.02.2026; Cod fiscal art. 282 alin. (3) lit. a)',
  }),
  euro('vat.simplified_invoice', 100n, {
    from: '2016-01-01',
    source: 'Cod fiscal art. 319 alin. (12) lit. a)',
    note: 'unverified after the amendments of 2026',
  }),
  euro('collections.recovery_damages', 40n, {
    from: '2013-04-05',
    source: 'Legea 72/2013 art. 10',
    note: 'at least this much between professionals, without proof of damage; unverified: article and first day',
  }),
  lei('collections.compensation_outside_imi', 10_000n, {
    from: '1999-11-01',
    source: 'OUG 77/1999; HG 685/1999',
    note: 'unverified: a warning only',
  }),
  lei('signing.simple_signature', 1_850n, {
    from: '2024-10-08',
    to: '2025-01-01',
    source: `${WAGE}; HG 598/2024: 3.700 lei`,
    note: 'unverified: article and first day',
  }),
  lei('signing.simple_signature', 2_025n, {
    from: '2025-01-01',
    to: '2026-07-01',
    source: `${WAGE}; HG 1506/2024: 4.050 lei`,
    note: 'unverified: article and first day',
  }),
  {
    ...lei('signing.simple_signature', 0n, {
      from: '2026-07-01',
      source: `${WAGE}; gross minimum wage of 4.325 lei from July 2026`,
      note: 'unverified: the act that set the wage',
    }),
    amount: 216_250n,
  },
];
