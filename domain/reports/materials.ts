import { defineReport } from '#domain/kernel/define-report.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { columnsOf } from './model/column.ts';
import { MONEY_AND_SALES } from './model/readers.ts';
import { materialsOf } from './repo-work.ts';

const columns = columnsOf({
  name: { kind: 'text', phone: 'title' },
  unit: { kind: 'unit' },
  quantity: { kind: 'quantity', phone: 'amount' },
  times: { kind: 'count' },
  visits: { kind: 'count', phone: 'meta' },
});

/** What was used up in the field in a period: how much of each material, and on how many interventions. */
export const materials = defineReport({
  name: 'materials',
  call: 'materials',
  area: 'work',
  summary: 'Materials used in a period',
  roles: MONEY_AND_SALES,
  feature: 'reports',
  filters: { period: 'month' },
  columns,
  chart: { kind: 'names', of: 'count', labels: 'text' },
  async run(tx, _actor, filter, page) {
    const rows = (await materialsOf(tx, filter)).map((row) => ({ id: null, ...row }));
    const points = rows.map(({ name, times }) => ({ label: name, value: times }));
    return { ...sliced(rows, page), sums: summed(columns, rows), points };
  },
});
