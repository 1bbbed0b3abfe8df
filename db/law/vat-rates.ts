import { type Dated, type Period, period } from './row.ts';

export type VatRateKey = 'standard' | 'reduced' | 'second_reduced' | 'housing';

export type VatRateRow = Dated<VatRateKey> & { readonly rate: number };

const rate = (key: VatRateKey, percentHundredths: number, when: Period): VatRateRow => ({
  key,
  rate: percentHundredths,
  ...period(when),
});

const OLD = 'Cod fiscal (Legea 227/2015) art. 291, before Legea 141/2025';
const NEW = 'Legea 141/2025; Cod fiscal art. 291';

/** Hundredths of a percent. Which goods and services bear a reduced rate is the user's answer, not ours. */
export const VAT_RATES: readonly VatRateRow[] = [
  rate('standard', 1900, { from: '2017-01-01', to: '2025-08-01', source: OLD }),
  rate('standard', 2100, { from: '2025-08-01', source: NEW }),
  rate('reduced', 900, { from: '2017-01-01', to: '2025-08-01', source: OLD }),
  rate('reduced', 1100, { from: '2025-08-01', source: NEW }),
  rate('second_reduced', 500, {
    from: '2017-01-01',
    to: '2025-08-01',
    source: OLD,
    endedBy: 'Legea 141/2025',
    note: 'unverified: article and first day',
  }),
  rate('housing', 900, {
    from: '2025-08-01',
    to: '2026-08-01',
    source: 'Legea 141/2025, transitional rule for homes contracted before 1 August 2025',
    endedBy: 'Legea 141/2025, end of the transition on 31 July 2026',
    note: 'unverified: whether it was prolonged after 31 July 2026',
  }),
];
