import { defineReport } from '#domain/kernel/define-report.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { columnsOf } from './model/column.ts';
import { MONEY } from './model/readers.ts';
import { regimeKey } from './model/regime.ts';
import { dueBetween } from './model/vat-due.ts';
import { vatStandings } from './repo-vat.ts';

const columns = columnsOf({
  number: { kind: 'text', phone: 'title' },
  day: { kind: 'day', phone: 'meta' },
  client: { kind: 'text' },
  regime: { kind: 'word' },
  payable: { kind: 'amount' },
  collected: { kind: 'amount' },
  baseDue: { kind: 'amount', sum: true },
  vatDue: { kind: 'amount', phone: 'amount', sum: true },
  vatLeft: { kind: 'amount', sum: true },
});

/** Registrul TVA la încasare: what VAT fell due in a period because money came, and what has not fallen due yet. @law Cod fiscal art. 282 (3) */
export const vatOnCollection = defineReport({
  name: 'vat-on-collection',
  call: 'vatOnCollection',
  area: 'money',
  summary: 'Register of VAT on collection',
  roles: MONEY,
  feature: 'reports',
  filters: { period: 'month' },
  columns,
  chart: { kind: 'names', of: 'amount', labels: 'word' },
  leadsTo: () => 'invoice',
  async run(tx, _actor, { from, to }, page) {
    const rows = (await vatStandings(tx, from, to)).map(({ before, after, category, rate, ...row }) => {
      const { base, vat, left } = dueBetween(before, after);
      return {
        id: row.id,
        number: row.number,
        day: row.day,
        client: row.client,
        regime: regimeKey({ category, rate, due: 'issue' }),
        payable: after.payable,
        collected: after.collected - before.collected,
        baseDue: base,
        vatDue: vat,
        vatLeft: left,
      };
    });
    const sums = summed(columns, rows);
    const points = (['vatDue', 'vatLeft'] as const).map((label) => ({ label, value: sums[label] ?? 0n }));
    return { ...sliced(rows, page), sums, points };
  },
});
