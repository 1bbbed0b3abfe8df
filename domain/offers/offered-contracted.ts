import { defineReport } from '#domain/kernel/define-report.ts';
import { romanianOrder } from '#domain/kernel/pure/romanian-order.ts';
import { sliced, summed } from '#domain/kernel/report-rows.ts';
import { columnsOf, type RowOf } from '#domain/reports/model/column.ts';
import { MONEY_AND_SALES } from '#domain/reports/model/readers.ts';
import * as report from './repo-report.ts';

const columns = columnsOf({
  name: { kind: 'text', phone: 'title' },
  unit: { kind: 'unit' },
  offeredQuantity: { kind: 'quantity' },
  offeredValue: { kind: 'amount', phone: 'meta', sum: true },
  acceptedQuantity: { kind: 'quantity' },
  acceptedValue: { kind: 'amount', sum: true },
  share: { kind: 'percent' },
  contractedQuantity: { kind: 'quantity' },
  contractedValue: { kind: 'amount', phone: 'amount', sum: true },
});
type Row = RowOf<typeof columns> & { name: string; offeredValue: bigint; contractedValue: bigint };

/**
 * Per service: what was offered in a period (by the day of the offer), how much of it was accepted, and what was contracted
 * in the same period from whatever origin. One currency at a time; values are without VAT.
 */
export const offeredContracted = defineReport({
  name: 'offered-contracted',
  call: 'offeredContracted',
  area: 'sales',
  summary: 'Services offered and contracted',
  roles: MONEY_AND_SALES,
  filters: { period: 'everything', currency: true },
  columns,
  chart: { kind: 'names', of: 'amount', labels: 'text' },
  leadsTo: () => 'service',
  async run(tx, _actor, filter, page) {
    const rows = new Map<string, Row>();
    const at = (one: { serviceId: string | null; name: string; unit: string }) => {
      const key = `${one.serviceId ?? ''} ${one.name} ${one.unit}`;
      const row = rows.get(key) ?? { id: one.serviceId, name: one.name, unit: one.unit, ...NOTHING };
      rows.set(key, row);
      return row;
    };
    const [offered, contracted] = await Promise.all([report.offered(tx, filter), report.contracted(tx, filter)]);
    for (const one of offered)
      Object.assign(at(one), {
        offeredQuantity: one.quantity,
        offeredValue: one.value,
        acceptedQuantity: one.acceptedQuantity,
        acceptedValue: one.acceptedValue,
        share: one.value === 0n ? null : Number((one.acceptedValue * 10_000n) / one.value),
      });
    for (const one of contracted)
      Object.assign(at(one), { contractedQuantity: one.quantity, contractedValue: one.value });
    const all = [...rows.values()].sort(byValue);
    const points = all.map((row) => ({ label: row.name, value: row.contractedValue }));
    return { ...sliced(all, page), sums: summed(columns, all), points };
  },
});

const NOTHING = {
  offeredQuantity: 0n,
  offeredValue: 0n,
  acceptedQuantity: 0n,
  acceptedValue: 0n,
  share: null,
  contractedQuantity: 0n,
  contractedValue: 0n,
};

const byValue = (a: Row, b: Row): number =>
  Number(b.offeredValue + b.contractedValue - a.offeredValue - a.contractedValue) || romanianOrder(a.name, b.name);
