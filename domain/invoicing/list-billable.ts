import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate, id, optional, quantity } from '#domain/kernel/schemas.ts';
import { waitingOf } from './steps-billable.ts';

const BillableItem = z.object({
  contractedServiceId: id<'contractedService'>().nullable(),
  /** The draft of an advance invoice whose money has come. */
  advanceId: id<'invoice'>().nullable(),
  acceptanceLineId: id<'acceptanceLine'>().nullable(),
  reportId: id<'acceptanceReport'>().nullable(),
  reportNumber: z.string().nullable(),
  clientId: id<'client'>(),
  clientName: z.string(),
  dealId: id<'deal'>(),
  name: z.string(),
  unit: z.string(),
  quantity: quantity(),
  net: amount(),
  currency: z.string(),
  taxPoint: civilDate(),
  lastDay: civilDate(),
  /** Calendar days; negative once the last legal day is over. */
  daysLeft: z.number().int(),
});

/** «De facturat»: what was accepted, or delivered where no report is asked for, the nearest last legal day first. */
export const listBillable = defineQuery({
  name: 'invoicing.listBillable',
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
  api: { method: 'GET', path: '/billable', summary: 'What may be invoiced, with its last legal day' },
  input: z.object({ clientId: optional(id<'client'>()) }),
  output: z.object({
    items: z.array(BillableItem),
    totals: z.array(z.object({ currency: z.string(), net: amount() })),
  }),
  async run(tx, _actor, { clientId }) {
    const items = await waitingOf(tx, clientId);
    const currencies = [...new Set(items.map((item) => item.currency))].sort();
    return {
      items,
      totals: currencies.map((currency) => ({
        currency,
        net: sum(items.filter((item) => item.currency === currency).map((item) => item.net)),
      })),
    };
  },
});
