import { defineReport } from '#domain/kernel/define-report.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { columnsOf } from './model/column.ts';
import { MONEY_AND_SALES } from './model/readers.ts';
import { byReason } from './model/by-reason.ts';
import { losses } from './repo-losses.ts';

const columns = columnsOf({
  day: { kind: 'day', phone: 'meta' },
  client: { kind: 'text', phone: 'title' },
  kind: { kind: 'word' },
  what: { kind: 'text' },
  reason: { kind: 'text', phone: 'state' },
  value: { kind: 'amount', phone: 'amount', sum: true },
});

/** What was lost in a period and why: leads, pieces of business and declined offers, each with the reason that was given. */
export const lossReasons = defineReport({
  name: 'loss-reasons',
  call: 'lossReasons',
  area: 'sales',
  summary: 'What was lost, and why',
  roles: MONEY_AND_SALES,
  feature: 'reports',
  filters: { period: 'year', currency: true },
  columns,
  chart: { kind: 'names', of: 'count', labels: 'text' },
  leadsTo: () => 'client',
  async run(tx, _actor, { from, to, currency }, page) {
    const rows = await losses(tx, from, to, currency);
    return { ...sliced(rows, page), sums: summed(columns, rows), points: byReason(rows) };
  },
});
