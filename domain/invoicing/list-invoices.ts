import { z } from 'zod';
import { SUBMISSION_STATES } from '#domain/efactura/model/submission.ts';
import { deliveriesOfMany } from '#domain/deliveries/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, cursor, id, line, optional } from '#domain/kernel/schemas.ts';
import { idsMatching } from '#domain/search/steps.ts';
import { INVOICE_KINDS, INVOICE_STATES } from './model/invoice.ts';
import { PAID_STATES, paidStateOf } from './model/paid-state.ts';
import * as list from './repo-list.ts';
import { totalsOf } from './repo-totals.ts';

const InvoiceRow = z.object({
  id: id<'invoice'>(),
  kind: z.enum(INVOICE_KINDS),
  state: z.enum(INVOICE_STATES),
  number: z.string().nullable(),
  clientId: id<'client'>(),
  clientName: z.string(),
  issueDate: civilDate().nullable(),
  dueDate: civilDate().nullable(),
  currency: z.string(),
  payable: amount(),
  /** Null for what is in no ledger: drafts and proformas. */
  open: amount().nullable(),
  paid: z.enum(PAID_STATES).nullable(),
  efactura: z.enum(SUBMISSION_STATES).nullable(),
  deadlineDate: civilDate().nullable(),
  /** State of the latest e-mail with the invoice; null when none was promised. */
  email: z.string().nullable(),
});

/** Groups of e-Factura states by which the list is filtered. */
export const EFACTURA_VIEWS = {
  waiting: ['waiting', 'unsent'],
  working: ['sending', 'accepted', 'processing'],
  validated: ['validated'],
  rejected: ['rejected'],
  uncertain: ['uncertain'],
} as const;

/** Ids as text, commas between them. */
const idList = () =>
  z
    .string()
    .max(MOST_IDS * 37)
    .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36})*$/)
    .transform((text) => text.split(','));

const MOST_IDS = 500;

/** Invoices, the latest first, with the sums of the whole filter by currency. Drafts only when asked for. */
export const listInvoices = defineQuery({
  name: 'invoicing.listInvoices',
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
  api: { method: 'GET', path: '/invoices', summary: 'Invoices' },
  input: z.object({
    state: optional(z.enum(INVOICE_STATES)),
    kind: optional(z.enum(INVOICE_KINDS)),
    paid: optional(z.enum(PAID_STATES)),
    efactura: optional(z.enum(['waiting', 'working', 'validated', 'rejected', 'uncertain'])),
    clientId: optional(id<'client'>()),
    from: optional(civilDate()),
    to: optional(civilDate()),
    /** A number, an amount or a part of one. */
    search: optional(line(60)),
    /** Only these, drafts too: ids with commas between them. */
    ids: optional(idList()),
    after: cursor(),
  }),
  output: pageOf(InvoiceRow).extend({
    totals: z.array(z.object({ currency: z.string(), count: z.number().int(), payable: amount(), open: amount() })),
  }),
  async run(tx, _actor, { state, kind, efactura, search, ids, after, ...rest }) {
    const found = search === undefined ? undefined : await idsMatching(tx, 'invoice', search);
    const filter: list.InvoiceFilter = {
      ...rest,
      states: state ? [state] : ids && INVOICE_STATES,
      kinds: kind && [kind],
      submissions: efactura && EFACTURA_VIEWS[efactura],
      ids: ids && found ? found.filter((one) => ids.includes(one)) : (ids ?? found),
    };
    const [rows, totals] = await Promise.all([
      list.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after)),
      totalsOf(tx, filter),
    ]);
    const page = paged(rows, (row) => [row.day, row.invoice.id]);
    const mails = await deliveriesOfMany(
      tx,
      page.rows.map((row) => row.invoice.id),
    );
    const today = civilDateOf(tx.asOf);
    return {
      ...page,
      rows: page.rows.map(({ invoice, clientName, open, submission }) => ({
        ...invoice,
        number: invoice.printedNumber,
        clientName,
        open,
        paid: open === null ? null : paidStateOf({ ...invoice, open }, today),
        efactura: submission?.state ?? null,
        deadlineDate: submission?.deadlineDate ?? null,
        email: mails.filter((mail) => mail.subjectId === invoice.id).at(-1)?.state ?? null,
      })),
      totals,
    };
  },
});
