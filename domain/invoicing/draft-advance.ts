import { z } from 'zod';
import { lockContractedServices } from '#domain/clients/steps.ts';
import { keepForAdvance } from '#domain/collections/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { writeAdvance } from './steps-advance.ts';
import { Invoice } from './model/invoice.ts';
import * as invoices from './repo.ts';

/**
 * «Este avans»: a draft advance invoice of a payment's unallocated money, for one contracted service, at its VAT. Issued, it
 * is settled with that money. @throws NotFound · Invalid `collections.errors.nothingUnallocated` · Conflict `alreadyAdvance`
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
    const { name, vatCategory, vatRate, exemptionReason, dealId } = service;
    const part = { name: `Avans: ${name}`, gross: payment.unallocated, vatCategory, vatRate, exemptionReason };
    const row = await writeAdvance(tx, payment, { dealId, parts: [part] });
    return invoices.showInvoice(tx, row.id);
  },
});
