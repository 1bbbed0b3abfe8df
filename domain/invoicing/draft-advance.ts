import { z } from 'zod';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { bindPayment, keepForAdvance } from '#domain/collections/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Invoice } from './model/invoice.ts';
import { advanceNet } from './model/advance.ts';
import { sumsOf } from './drafting.ts';
import * as invoices from './repo.ts';

/**
 * «Este avans»: a draft advance invoice of a payment's unallocated money, for one contracted service, at its VAT. Issued, it
 * is settled with that money. @throws NotFound · Invalid `collections.errors.nothingUnallocated`
 * @law Cod fiscal art. 282 (2) b), art. 319 (16): an advance collected is invoiced by the 15th of the next month
 */
export const draftAdvance = defineVerb({
  name: 'invoicing.draftAdvance',
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
  api: { method: 'POST', path: '/payments/{paymentId}/advance', summary: 'Draft an advance invoice of money received' },
  input: z.object({ paymentId: id<'payment'>(), contractedServiceId: id<'contractedService'>() }),
  output: Invoice,
  async run(tx, _actor, { paymentId, contractedServiceId }) {
    const payment = await keepForAdvance(tx, paymentId);
    const [service] = await lockContractedServices(tx, [contractedServiceId]);
    if (!service || service.clientId !== payment.clientId || service.currency !== payment.currency)
      throw new NotFound();
    const { name, vatCategory, vatRate, exemptionReason, dealId, currency } = service;
    const net = advanceNet(payment.unallocated, vatRate);
    const line = {
      contractedServiceId: null,
      acceptanceLineId: null,
      name: `Avans: ${name}`.slice(0, 200),
      description: null,
      unit: 'piece',
      quantity: 1_000n,
      unitPrice: net * 100n,
      discount: 0,
      vatCategory,
      vatRate,
      exemptionReason,
      net,
    };
    const row = await invoices.insertInvoice(tx, {
      clientId: payment.clientId,
      dealId,
      kind: 'advance',
      currency,
      taxPointDate: payment.paidDate,
      ...sumsOf([line]),
    });
    await invoices.replaceLines(tx, row.id, [line]);
    await bindPayment(tx, paymentId, row.id);
    tx.emit({ type: 'InvoiceDrafted', subject: row.id, clientId: row.clientId, dealId });
    return invoices.showInvoice(tx, row.id);
  },
});
