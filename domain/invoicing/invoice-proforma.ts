import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { writeDraft } from './drafting.ts';
import { chosenAdjustments } from './model/adjustment.ts';
import { chosenOwn } from './model/own-adjustment.ts';
import { Invoice } from './model/invoice.ts';
import * as invoices from './repo.ts';

/**
 * «Transformă în factură», once: a draft with the lines of an issued proforma, at today's prices of its services, less the
 * advances of its job. @throws Conflict `invoicing.errors.notProforma`, `alreadyInvoiced`
 */
export const invoiceProforma = defineVerb({
  name: 'invoicing.invoiceProforma',
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
  api: { method: 'POST', path: '/invoices/{invoiceId}/invoice', summary: 'Draft an invoice from a proforma' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: Invoice,
  async run(tx, _actor, { invoiceId }) {
    const proforma = await invoices.lockInvoice(tx, invoiceId);
    if (proforma.kind !== 'proforma' || proforma.state !== 'issued') throw new Conflict('invoicing.errors.notProforma');
    const all = await invoices.madeOf(tx, invoiceId);
    const made = all.find((one) => one.kind !== 'advance');
    const isRounded = all.some((one) => one.rounding !== 0n); // the advance was, with the last of the money
    if (made) throw new Conflict('invoicing.errors.alreadyInvoiced', { params: { number: made.printedNumber ?? '' } });
    const lines = await invoices.linesOf(tx, invoiceId);
    const { dealId, cardPayment, note, orderNumber, buyerReference, paymentTerms, rounds, rounding } = proforma;
    const row = await writeDraft(tx, {
      dealId,
      kind: 'invoice',
      proformaId: invoiceId,
      currency: asCurrency(proforma.currency),
      cardPayment,
      note: note ?? undefined,
      orderNumber: orderNumber ?? undefined,
      buyerReference: buyerReference ?? undefined,
      paymentTerms: paymentTerms ?? undefined,
      ...(rounds === null || isRounded ? {} : { rounds, roundingAmount: rounding }),
      adjustments: chosenAdjustments(lines),
      lines: lines.flatMap(({ contractedServiceId, quantity, description, ...line }) =>
        contractedServiceId === null
          ? []
          : [{ contractedServiceId, quantity, description: description ?? undefined, adjustment: chosenOwn(line) }],
      ),
    });
    tx.emit({ type: 'InvoiceDrafted', subject: row.id, clientId: row.clientId, dealId });
    return invoices.showInvoice(tx, row.id);
  },
});

/** Guaranteed by the schema that wrote the proforma. */
const asCurrency = (text: string) => text as 'RON' | 'EUR' | 'USD';
