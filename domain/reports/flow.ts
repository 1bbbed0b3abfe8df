import { membersOf } from '#domain/identity/steps.ts';
import { defineReport } from '#domain/kernel/define-report.ts';
import { romanianOrder } from '#domain/kernel/pure/romanian-order.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { columnsOf } from './model/column.ts';
import { joinedFlow } from './model/flow.ts';
import { MONEY_AND_SALES } from './model/readers.ts';
import { becameOf, offeredBy } from './repo-flow.ts';

const columns = columnsOf({
  name: { kind: 'text', phone: 'title' },
  offered: { kind: 'amount', sum: true },
  contracted: { kind: 'amount', phone: 'meta', sum: true },
  delivered: { kind: 'amount', sum: true },
  accepted: { kind: 'amount', sum: true },
  invoiced: { kind: 'amount', sum: true },
  collected: { kind: 'amount', phone: 'amount', sum: true },
  toAnswer: { kind: 'days' },
  toDone: { kind: 'days' },
  toAccepted: { kind: 'days' },
  toInvoice: { kind: 'days' },
  toMoney: { kind: 'days' },
});

const STEPS = ['offered', 'contracted', 'delivered', 'accepted', 'invoiced', 'collected'] as const;

/**
 * From offer to money: what was offered and contracted in a period, what of the contracted was delivered, accepted, invoiced
 * and collected until now, without VAT, with the days between, by service, client or colleague.
 */
export const flow = defineReport({
  name: 'flow',
  call: 'flow',
  area: 'sales',
  summary: 'Offered, contracted, delivered, accepted, invoiced, collected',
  roles: MONEY_AND_SALES,
  feature: 'reports',
  filters: { period: 'year', currency: true, by: ['service', 'client', 'person'] },
  columns,
  chart: { kind: 'names', of: 'amount', labels: 'word' },
  leadsTo: ({ by }) => (by === 'client' ? 'client' : by === 'service' ? 'service' : null),
  async run(tx, _actor, filter, page) {
    const [offered, became, names] = await Promise.all([
      offeredBy(tx, filter),
      becameOf(tx, filter),
      filter.by === 'person' ? namesOf(tx) : new Map<string, string>(),
    ]);
    const rows = joinedFlow(offered, became)
      .map((row) => ({ ...row, name: row.name ?? (row.id === null ? null : (names.get(row.id) ?? null)) }))
      .sort((a, b) => Number(b.contracted - a.contracted) || romanianOrder(a.name ?? '', b.name ?? ''));
    const sums = summed(columns, rows);
    return { ...sliced(rows, page), sums, points: STEPS.map((label) => ({ label, value: sums[label] ?? 0n })) };
  },
});

const namesOf = async (tx: Tx): Promise<Map<string, string>> =>
  new Map([...(await membersOf(tx))].map(([personId, { name }]) => [personId, name]));
