import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { amount, civilDate, cursor, id, instant, optional } from '#domain/kernel/schemas.ts';
import { DECISIONS, READING_STATES, SEALS } from './model/received.ts';
import { receivedPage, receivedTotals } from './repo-received.ts';

const VIEW_NAMES = ['new', 'approved', 'rejected', 'unreadable', 'hidden', 'all'] as const;

const Row = z.object({
  id: id<'receivedInvoice'>(),
  listedAt: instant(),
  reading: z.enum(READING_STATES),
  seal: z.enum(SEALS).nullable(),
  supplierCui: z.string().nullable(),
  supplierName: z.string().nullable(),
  number: z.string().nullable(),
  issueDate: civilDate().nullable(),
  dueDate: civilDate().nullable(),
  currency: z.string().nullable(),
  payable: amount().nullable(),
  sameAsId: id<'receivedInvoice'>().nullable(),
  decision: z.enum(DECISIONS),
  hiddenAt: instant().nullable(),
});

/** Suppliers' invoices as SPV gave them, newest first, with the sums of the view. Readable on both plans. */
export const listReceived = defineQuery({
  name: 'efactura.listReceived',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/received-invoices', summary: 'Invoices received from suppliers through SPV' },
  input: z.object({ view: optional(z.enum(VIEW_NAMES)), after: cursor() }),
  output: pageOf(Row).extend({
    totals: z.array(z.object({ currency: z.string().nullable(), count: z.number().int(), payable: amount() })),
  }),
  async run(tx, _actor, { view = 'new', after }) {
    const rows = await receivedPage(tx, view, after === undefined ? undefined : decodeCursor(after));
    return {
      ...paged(rows, (row) => [row.listedAt.toISOString(), row.id]),
      totals: await receivedTotals(tx, view),
    };
  },
});
