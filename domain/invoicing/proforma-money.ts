import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import * as invoices from './repo.ts';

/** What a proforma asks for, what came of it, and the advance invoices that were drafted of the money and wait to be issued. @throws NotFound */
export const proformaMoney = defineQuery({
  name: 'invoicing.proformaMoney',
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
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({
    payable: amount(),
    received: amount(),
    drafts: z.array(id<'invoice'>()),
    issued: z.array(z.object({ id: id<'invoice'>(), number: z.string() })),
  }),
  async run(tx, _actor, { invoiceId }) {
    const { payable } = await invoices.findInvoice(tx, invoiceId);
    const advances = (await invoices.madeOf(tx, invoiceId)).filter(({ kind }) => kind === 'advance');
    return {
      payable,
      received: sum(advances.map((one) => one.payable)),
      drafts: advances.filter(({ state }) => state === 'draft').map((one) => one.id),
      issued: advances.flatMap(({ id: advanceId, printedNumber }) =>
        printedNumber === null ? [] : [{ id: advanceId, number: printedNumber }],
      ),
    };
  },
});
