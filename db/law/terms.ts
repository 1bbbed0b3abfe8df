import { type Dated, type Period, period } from './row.ts';

export type TermKey =
  | 'efactura.transmit'
  | 'efactura.outage'
  | 'efactura.kept_by_spv'
  | 'invoice.issue_by'
  | 'payment.between_professionals'
  | 'payment.by_authority'
  | 'payment.by_authority_agreed'
  | 'acceptance.longest'
  | 'withdrawal.consumer'
  | 'cash.deposit_surplus'
  | 'retention.supporting_documents'
  | 'retention.fiscal_default'
  | 'gdpr.breach_notice'
  | 'gdpr.answer';

export type TermUnit = 'hour' | 'calendar_day' | 'working_day' | 'day_of_next_month' | 'month' | 'year';

export type TermRow = Dated<TermKey> & { readonly count: number; readonly unit: TermUnit };

const term = (key: TermKey, count: number, unit: TermUnit, when: Period): TermRow => ({
  key,
  count,
  unit,
  ...period(when),
});

export const TERMS: readonly TermRow[] = [
  term('efactura.transmit', 5, 'calendar_day', {
    from: '2024-01-01',
    to: '2026-01-01',
    source: 'OUG 120/2021 art. 10 alin. (7), before OUG 89/2025',
    note: 'by the date of issue',
  }),
  term('efactura.transmit', 5, 'working_day', {
    from: '2026-01-01',
    source:
      'OUG 120/2021 art. 10 alin. (7), as amended by OUG 89/2025, M.Of. 1203/24.12.2025; Regulation 1182/71 art. 3',
    note: 'the day of issue is not counted; ends at 24:00 in Bucharest',
  }),
  term('efactura.outage', 24, 'hour', {
    from: '2024-01-01',
    source: 'OUG 120/2021 art. 10',
    note: 'from this length on the duty is suspended; recorded as evidence, never counted on; unverified: article and first day',
  }),
  term('efactura.kept_by_spv', 60, 'calendar_day', {
    from: '2024-01-01',
    source: 'ANAF, technical rules of RO e-Factura',
    note: 'after it the file can no longer be downloaded; unverified: article and first day',
  }),
  term('invoice.issue_by', 15, 'day_of_next_month', { from: '2016-01-01', source: 'Cod fiscal art. 319 alin. (16)' }),
  term('payment.between_professionals', 60, 'calendar_day', {
    from: '2013-04-05',
    source: 'Legea 72/2013 art. 5',
    note: 'longer only by an express clause that is not unfair; not for consumers; unverified: article and first day',
  }),
  term('payment.by_authority', 30, 'calendar_day', {
    from: '2013-04-05',
    source: 'Legea 72/2013 art. 6',
    note: 'unverified: article and first day',
  }),
  term('payment.by_authority_agreed', 60, 'calendar_day', {
    from: '2013-04-05',
    source: 'Legea 72/2013 art. 7',
    note: 'by an express clause, objectively justified; unverified: article and first day',
  }),
  term('acceptance.longest', 30, 'calendar_day', {
    from: '2013-04-05',
    source: 'Legea 72/2013 art. 5 and 6',
    note: 'unverified: article and first day',
  }),
  term('withdrawal.consumer', 14, 'calendar_day', {
    from: '2014-06-13',
    source: 'OUG 34/2014 art. 9',
    note: 'unverified: article and first day',
  }),
  term('cash.deposit_surplus', 2, 'working_day', {
    from: '2015-05-09',
    source: 'Legea 70/2015 art. 4',
    note: 'unverified: article and first day',
  }),
  term('retention.supporting_documents', 5, 'year', {
    from: '2015-01-01',
    source: 'Legea 82/1991 art. 25; OMFP 2634/2015',
    note: 'from 1 July of the following year; unverified: article and first day',
  }),
  term('retention.fiscal_default', 10, 'year', {
    from: '2015-01-01',
    source: 'Legea 82/1991 art. 25 (annual statements); OMFP 2634/2015 pct. 43 on destruction by a committee',
    note: 'unverified for other documents: the longer term is our default',
  }),
  term('gdpr.breach_notice', 72, 'hour', { from: '2018-05-25', source: 'Regulation (EU) 2016/679 art. 33 (1)' }),
  term('gdpr.answer', 1, 'month', {
    from: '2018-05-25',
    source: 'Regulation (EU) 2016/679 art. 12 (3)',
    note: 'unverified: article and first day',
  }),
];
