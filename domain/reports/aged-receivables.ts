import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { defineReport } from '#domain/kernel/define-report.ts';
import { agedOf, BUCKETS } from './model/aged.ts';
import { columnsOf } from './model/column.ts';
import { MONEY_AND_SALES } from './model/readers.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { openByClient } from './repo-receivables.ts';

const columns = columnsOf({
  client: { kind: 'text', phone: 'title' },
  notDue: { kind: 'amount', sum: true },
  to30: { kind: 'amount', sum: true },
  to60: { kind: 'amount', sum: true },
  to90: { kind: 'amount', sum: true },
  over90: { kind: 'amount', sum: true },
  overdue: { kind: 'amount', phone: 'meta', sum: true },
  open: { kind: 'amount', phone: 'amount', sum: true },
});

/** What each client owes today, by how long it is overdue; what was credited and not yet used stands with a minus. */
export const agedReceivables = defineReport({
  name: 'aged-receivables',
  call: 'agedReceivables',
  area: 'money',
  summary: 'Receivables per client by age',
  roles: MONEY_AND_SALES,
  feature: 'reports',
  filters: { currency: true },
  columns,
  chart: { kind: 'names', of: 'amount', labels: 'word' },
  leadsTo: () => 'client',
  async run(tx, actor, { currency }, page) {
    const rows = agedOf(await openByClient(tx, currency), civilDateOf(actor.asOf));
    const sums = summed(columns, rows);
    return { ...sliced(rows, page), sums, points: BUCKETS.map((label) => ({ label, value: sums[label] ?? 0n })) };
  },
});
