import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDate, id, line, optional, positiveQuantity } from '#domain/kernel/schemas.ts';
import { Invoice } from './model/invoice.ts';
import * as invoices from './repo.ts';
import { reverse } from './reversing.ts';

const Part = z.object({ lineId: id<'invoiceLine'>(), quantity: positiveQuantity() });

/**
 * Storno: an invoice with negative quantities that refers to its original, of all of it or of parts. All storno together
 * never pass the original, line by line; what is reversed may be accepted and invoiced again. The storno of a storno is a
 * positive invoice that refers to it and is owed anew.
 * @throws Conflict `invoicing.errors.notReversible` · Invalid `reversedTooMuch` per line, `reversedUnevenly`
 * @law Cod fiscal art. 330 (1) b)
 */
export const reverseInvoice = defineVerb({
  name: 'invoicing.reverseInvoice',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/invoices/{invoiceId}/storno', summary: 'Reverse an invoice, whole or in part' },
  input: z.object({
    invoiceId: id<'invoice'>(),
    reason: line(TEXT_LIMITS.stornoReason),
    issueDate: optional(civilDate()),
    parts: optional(z.array(Part).min(1)),
  }),
  output: Invoice,
  async run(tx, _actor, { invoiceId, ...choices }) {
    const original = await invoices.lockInvoice(tx, invoiceId);
    if (original.state !== 'issued' || original.kind === 'proforma')
      throw new Conflict('invoicing.errors.notReversible');
    const storno = await reverse(tx, original, choices);
    return invoices.showInvoice(tx, storno.id);
  },
});
