import { defineReport } from '#domain/kernel/define-report.ts';
import { decodeCursor, paged } from '#domain/kernel/keyset.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { columnsOf } from './model/column.ts';
import { MONEY } from './model/readers.ts';
import { timePoints } from './model/time-points.ts';
import { collectedByDay, collectedPage } from './repo-collections.ts';

const columns = columnsOf({
  day: { kind: 'day', phone: 'meta' },
  client: { kind: 'text', phone: 'title' },
  method: { kind: 'word' },
  document: { kind: 'text' },
  state: { kind: 'word', phone: 'state' },
  amount: { kind: 'amount', phone: 'amount', sum: true },
  unallocated: { kind: 'amount', sum: true },
});

const STANDS: ReadonlySet<string> = new Set(['recorded', 'succeeded']);

/** Money that came in a period, one row each; what was reversed, refunded or disputed keeps its row and counts as nothing. */
export const collectionsJournal = defineReport({
  name: 'collections-journal',
  call: 'collectionsJournal',
  area: 'money',
  summary: 'Journal of collections',
  roles: MONEY,
  feature: 'reports',
  filters: { period: 'month', currency: true },
  columns,
  chart: { kind: 'bars', of: 'amount', labels: 'day' },
  leadsTo: () => 'payment',
  async run(tx, _actor, filter, { after, size }) {
    const [read, days] = await Promise.all([
      collectedPage(tx, filter, after === undefined ? undefined : decodeCursor(after), size),
      collectedByDay(tx, filter),
    ]);
    const { rows, ...rest } = paged(read, (row) => [row.day, row.id], size);
    return {
      ...rest,
      rows: rows.map(({ state, ...row }) =>
        STANDS.has(state) ? { ...row, state: null } : { ...row, state, amount: 0n, unallocated: 0n },
      ),
      sums: { amount: sum(days.map((day) => day.amount)), unallocated: sum(days.map((day) => day.unallocated)) },
      points: timePoints(days, filter.from, filter.to),
    };
  },
});
