import { defineReport } from '#domain/kernel/define-report.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { columnsOf } from './model/column.ts';
import { forecast } from './model/forecast.ts';
import { MONEY } from './model/readers.ts';
import { openByDay, usualDelay } from './repo-receivables.ts';

const WEEKS = 12;
/** The payments from which the usual delay is taken. */
const LOOKED_AT = 90;

const columns = columnsOf({
  week: { kind: 'day', phone: 'title' },
  due: { kind: 'amount', phone: 'meta', sum: true },
  expected: { kind: 'amount', phone: 'amount', sum: true },
});

/** What is open by the week in which it comes: as due, and as clients have usually paid in the last three months. */
export const cashForecast = defineReport({
  name: 'cash-forecast',
  call: 'cashForecast',
  area: 'money',
  summary: 'Forecast of cash in, twelve weeks',
  roles: MONEY,
  feature: 'reports',
  filters: { currency: true },
  columns,
  chart: { kind: 'bars', of: 'amount', labels: 'day' },
  async run(tx, actor, { currency }, page) {
    const today = civilDateOf(actor.asOf);
    const [open, delay] = await Promise.all([openByDay(tx, currency), usualDelay(tx, addDays(today, -LOOKED_AT))]);
    const rows = forecast(open, { today, delay, weeks: WEEKS });
    return {
      ...sliced(rows, page),
      sums: summed(columns, rows),
      points: rows.map(({ week, expected }) => ({ label: week, value: expected })),
    };
  },
});
