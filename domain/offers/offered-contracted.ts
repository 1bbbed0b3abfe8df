import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { romanianOrder } from '#domain/kernel/pure/romanian-order.ts';
import { amount, civilDate, currency, id, optional, quantity } from '#domain/kernel/schemas.ts';
import * as report from './repo-report.ts';

const Figures = {
  offeredQuantity: quantity(),
  offeredValue: amount(),
  acceptedQuantity: quantity(),
  acceptedValue: amount(),
  contractedQuantity: quantity(),
  contractedValue: amount(),
};
const Row = z.object({ serviceId: id<'service'>().nullable(), name: z.string(), unit: z.string(), ...Figures });
type Row = z.output<typeof Row>;

/**
 * Per service: what was offered in a period (by the day of the offer), how much of it was accepted, and what was contracted
 * in the same period from whatever origin. One currency at a time; values are without VAT.
 */
export const offeredContracted = defineQuery({
  name: 'reports.offeredContracted',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/reports/offered-contracted', summary: 'Services offered and contracted' },
  input: z.object({ from: optional(civilDate()), to: optional(civilDate()), currency: currency().default('RON') }),
  output: z.object({
    rows: z.array(Row),
    totals: z.object({ offeredValue: amount(), acceptedValue: amount(), contractedValue: amount() }),
  }),
  async run(tx, _actor, filter) {
    const rows = new Map<string, Row>();
    const at = (one: { serviceId: Row['serviceId']; name: string; unit: string }) => {
      const key = `${one.serviceId ?? ''} ${one.name} ${one.unit}`;
      const row = rows.get(key) ?? { serviceId: one.serviceId, name: one.name, unit: one.unit, ...NOTHING };
      rows.set(key, row);
      return row;
    };
    for (const one of await report.offered(tx, filter))
      Object.assign(at(one), {
        offeredQuantity: one.quantity,
        offeredValue: one.value,
        acceptedQuantity: one.acceptedQuantity,
        acceptedValue: one.acceptedValue,
      });
    for (const one of await report.contracted(tx, filter))
      Object.assign(at(one), { contractedQuantity: one.quantity, contractedValue: one.value });
    const all = [...rows.values()].sort(byValue);
    return {
      rows: all,
      totals: {
        offeredValue: sum(all.map((row) => row.offeredValue)),
        acceptedValue: sum(all.map((row) => row.acceptedValue)),
        contractedValue: sum(all.map((row) => row.contractedValue)),
      },
    };
  },
});

const NOTHING = {
  offeredQuantity: 0n,
  offeredValue: 0n,
  acceptedQuantity: 0n,
  acceptedValue: 0n,
  contractedQuantity: 0n,
  contractedValue: 0n,
};

const byValue = (a: Row, b: Row): number =>
  Number(b.offeredValue + b.contractedValue - a.offeredValue - a.contractedValue) || romanianOrder(a.name, b.name);
