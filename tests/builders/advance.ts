import { recordPayment } from '#domain/collections/record-payment.ts';
import { draftAdvance } from '#domain/invoicing/draft-advance.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import type { TestCompany } from './company.ts';
import type { Contracted } from './work-order.ts';

/** An issued advance invoice of money that came by bank for a contracted service: 1.210,00 lei unless told otherwise. */
export async function anAdvance(company: TestCompany, of: Contracted, amount = '1210.00') {
  const by = company.accounting;
  const { id: paymentId } = await recordPayment(by, { clientId: of.clientId, method: 'bank', amount });
  const draft = await draftAdvance(by, { paymentId, contractedServiceId: of.contractedServiceId });
  return { paymentId, advance: await issueInvoice(by, { invoiceId: draft.id }) };
}
