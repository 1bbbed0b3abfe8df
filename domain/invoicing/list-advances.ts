import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { advanceLines } from './repo-advances.ts';

const Advance = z.object({
  invoiceId: id<'invoice'>(),
  dealId: id<'deal'>(),
  dealTitle: z.string(),
  number: z.string(),
  issueDate: civilDate(),
  currency: z.string(),
  /** Before VAT: what was invoiced, and what no final invoice has deducted. */
  net: amount(),
  left: amount(),
  isCollected: z.boolean(),
});

/** A client's advance invoices of which something is still to be deducted, oldest first. */
export const listAdvances = defineQuery({
  name: 'invoicing.listAdvances',
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
  api: { method: 'GET', path: '/clients/{clientId}/advances', summary: 'Advance invoices that are not deducted yet' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({ rows: z.array(Advance) }),
  async run(tx, _actor, { clientId }) {
    const lines = await advanceLines(tx, clientId);
    const invoices = new Map(lines.map((one) => [one.invoice.id, one]));
    const rows = [...invoices.values()].flatMap(({ invoice, dealTitle, open }) => {
      const left = sum(lines.filter((one) => one.invoice.id === invoice.id).map((one) => one.left));
      const { id: invoiceId, dealId, currency, net, printedNumber: number, issueDate } = invoice;
      if (left <= 0n || number === null || issueDate === null) return [];
      return [{ invoiceId, dealId, dealTitle, number, issueDate, currency, net, left, isCollected: open === 0n }];
    });
    return { rows };
  },
});
