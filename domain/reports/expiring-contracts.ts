import { defineReport } from '#domain/kernel/define-report.ts';
import { civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { columnsOf } from './model/column.ts';
import { MONEY_AND_SALES } from './model/readers.ts';
import { timePoints } from './model/time-points.ts';
import { endingContracts } from './repo-contracts.ts';

const columns = columnsOf({
  number: { kind: 'text', phone: 'title' },
  client: { kind: 'text', phone: 'meta' },
  state: { kind: 'word' },
  end: { kind: 'day', phone: 'state' },
  left: { kind: 'days' },
  value: { kind: 'amount', phone: 'amount', sum: true },
});

/** Contracts that end in a period, from today for three months unless told otherwise, with the days that are left. */
export const expiringContracts = defineReport({
  name: 'expiring-contracts',
  call: 'expiringContracts',
  area: 'sales',
  summary: 'Contracts that end in a period',
  roles: MONEY_AND_SALES,
  feature: 'reports',
  filters: { period: 'next_quarter', currency: true },
  columns,
  chart: { kind: 'bars', of: 'amount', labels: 'month' },
  leadsTo: () => 'contract',
  async run(tx, actor, filter, page) {
    const today = civilDateOf(actor.asOf);
    const rows = (await endingContracts(tx, filter)).map((row) => ({
      ...row,
      left: row.end === null ? null : daysBetween(today, row.end),
    }));
    const ends = rows.flatMap(({ end, value }) => (end === null ? [] : [{ day: end, amount: value }]));
    return {
      ...sliced(rows, page),
      sums: summed(columns, rows),
      points: timePoints(ends, filter.from, filter.to),
    };
  },
});
