import { PIPELINE_STEPS } from '#domain/clients/model/pipeline.ts';
import { waitingByStep } from '#domain/home/steps.ts';
import { type Waiting, waitingOf } from '#domain/invoicing/steps-billable.ts';
import { defineReport } from '#domain/kernel/define-report.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { sliced } from '#domain/kernel/report-rows.ts';
import { columnsOf } from './model/column.ts';
import { MONEY_AND_SALES } from './model/readers.ts';

const columns = columnsOf({
  step: { kind: 'word', phone: 'title' },
  count: { kind: 'count', phone: 'meta' },
  amount: { kind: 'amount', phone: 'amount' },
});

/** How much waits today at each of the eight steps, and what it is worth in lei. A deal may wait at several of them. */
export const pipeline = defineReport({
  name: 'pipeline',
  call: 'pipeline',
  area: 'sales',
  summary: 'What waits at each step',
  roles: MONEY_AND_SALES,
  feature: 'reports',
  filters: {},
  columns,
  chart: { kind: 'names', of: 'amount', labels: 'word' },
  async run(tx, _actor, _filter, page) {
    const [steps, waiting] = await Promise.all([waitingByStep(tx), waitingOf(tx)]);
    const all = { ...steps, invoice: toInvoice(waiting) };
    const rows = PIPELINE_STEPS.map((step) => ({ id: null, step: `step-${step}`, ...all[step] }));
    return {
      ...sliced(rows, page),
      sums: {},
      points: rows.map(({ step, amount }) => ({ label: step, value: amount })),
    };
  },
});

function toInvoice(waiting: readonly Waiting[]) {
  const inLei = waiting.filter(({ currency }) => currency === 'RON');
  return { count: new Set(inLei.map(({ dealId }) => dealId)).size, amount: sum(inLei.map(({ net }) => net)) };
}
