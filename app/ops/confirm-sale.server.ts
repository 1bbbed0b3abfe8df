import { asInput } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { opsAct } from '#app/http/operator.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { proformaMoney } from '#domain/invoicing/proforma-money.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { isId } from '#domain/kernel/pure/ids.ts';
import { atHome } from '#domain/operator/operator.ts';
import { findSale, noteSale } from '#domain/operator/plan-sales.ts';
import { settleOrder } from '#domain/plans/settle-order.ts';
import { showOrder } from '#domain/plans/show-order.ts';

const REASON = 'transfer confirmed by the operator';

/**
 * «Confirmă plata»: what is missing of the proforma is recorded in the operator's own company, then the buyer's months begin.
 * A repeat finds the money there and begins nothing twice.
 */
export const confirmAct = opsAct(async (operator, { orderId, paidDate, reference }, { request, meta }) => {
  const wanted = String(orderId);
  if (!isId<'planOrder'>(wanted)) throw new NotFound();
  const sale = await findSale(wanted);
  const { proformaRef: invoiceId, proformaNumber, tenantId, company } = sale;
  if (invoiceId === null) throw new Conflict('operator.errors.noProforma');
  const { payable, received } = await proformaMoney(atHome(operator), { invoiceId });
  if (received < payable) {
    const { invoice } = await showInvoicePage(atHome(operator), { invoiceId });
    const amount = formatDecimal(payable - received, 2);
    const money = { clientId: invoice.clientId, method: 'bank', amount, invoiceId, paidDate, reference };
    await recordPayment(atHome(operator), asInput<typeof recordPayment.definition.input>(money), meta);
  }
  const buyer = systemActor(tenantId, REASON, operator.asOf);
  await settleOrder(buyer, { orderId: wanted, reference: asText(reference) || proformaNumber || invoiceId });
  await noteSale(tenantId, await showOrder(buyer, { orderId: wanted }));
  return redirectWithToast('/ops/payments', requestMessages(request).operator.payments.confirmed(company));
});

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
