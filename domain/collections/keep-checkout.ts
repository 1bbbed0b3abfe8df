import { z } from 'zod';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requirePayable } from './steps-payable.ts';
import { partsOf } from './repo-parts.ts';
import * as ledger from './repo.ts';

/** Keeps which checkout on which account belongs to a begun card payment. @throws NotFound for a payment of other invoices */
export const keepCheckout = defineVerb({
  name: 'collections.keepCheckout',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: true,
  },
  input: z.object({ paymentId: id<'payment'>(), checkoutId: z.string().min(1), accountId: z.string().min(1) }),
  output: z.object({}),
  async run(tx, actor, { paymentId, checkoutId, accountId }) {
    const row = await ledger.lockPayment(tx, paymentId);
    if (actor.kind === 'client') {
      const parts = await partsOf(tx, paymentId);
      await requirePayable(tx, actor, await Promise.all(parts.map((part) => invoiceOf(tx, part.invoiceId))));
      if (parts.length === 0) throw new NotFound();
    }
    if (row.state === 'started') await ledger.updatePayment(tx, paymentId, { checkoutId, accountId });
    return {};
  },
});
