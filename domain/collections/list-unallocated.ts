import { z } from 'zod';
import { contractedServicesOf, dealsOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { amount, civilDate, id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { Payment } from './model/payment.ts';
import * as list from './repo-list.ts';

const OpenInvoice = z.object({
  id: id<'invoice'>(),
  number: z.string().nullable(),
  currency: z.string(),
  dueDate: civilDate().nullable(),
  open: amount(),
});

/** «De potrivit»: money that no invoice took, with what a person may choose from: the client's open invoices and its services. */
export const listUnallocated = defineQuery({
  name: 'collections.listUnallocated',
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
  api: { method: 'GET', path: '/unallocated-payments', summary: 'Money that nobody has decided about' },
  input: z.object({ clientId: optional(id<'client'>()) }),
  output: z.object({
    rows: z.array(
      Payment.extend({
        clientName: z.string(),
        openInvoices: z.array(OpenInvoice),
        services: z.array(z.object({ id: id<'contractedService'>(), name: z.string(), dealTitle: z.string() })),
      }),
    ),
  }),
  async run(tx, _actor, { clientId }) {
    const rows = await list.unallocated(tx, clientId);
    const clientIds = [...new Set(rows.map((row) => row.payment.clientId))];
    const open = await list.openInvoices(tx, clientIds);
    const services: Service[] = [];
    for (const one of clientIds) services.push(...(await servicesOf(tx, one)));
    return {
      rows: rows.map(({ payment, clientName }) => {
        const isOwn = (one: { clientId: string; currency: string }) =>
          one.clientId === payment.clientId && one.currency === payment.currency;
        return {
          ...payment,
          receiptNumber: null,
          clientName,
          openInvoices: open.filter(isOwn),
          services: services.filter(isOwn),
        };
      }),
    };
  },
});

type Service = Awaited<ReturnType<typeof contractedServicesOf>>[number] & { dealTitle: string };

/** A client's contracted services, each under the name of its job. */
async function servicesOf(tx: Tx, clientId: Id<'client'>): Promise<Service[]> {
  const titles = new Map((await dealsOf(tx, clientId)).map(({ id: dealId, title }) => [dealId, title]));
  const services = await contractedServicesOf(tx, clientId);
  return services.map((one) => ({ ...one, dealTitle: titles.get(one.dealId) ?? '' }));
}
