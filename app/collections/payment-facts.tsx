import { useMessages } from '#app/messages.ts';
import type { ChainLink } from '#app/ui/document-page.tsx';
import type { Fact } from '#app/ui/facts.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { settledNow } from './settled-now.ts';
import type { ShownPayment } from './shown-payment.ts';

/** «Factură F-42 › Chitanță CH-3»: the invoices that it settles now, then the payment itself. */
export function usePaymentChain({ allocations, receiptNumber, method }: ShownPayment): ChainLink[] {
  const { collections: m, invoicing } = useMessages();
  return [
    ...settledNow(allocations).map(({ invoiceId, number }) => ({
      label: `${invoicing.chain.invoice} ${number ?? ''}`,
      to: `/invoices/${invoiceId}`,
    })),
    { label: receiptNumber === null ? m.methods[method] : m.receiptNumber(receiptNumber), isCurrent: true },
  ];
}

/** Key data of a payment; what it does not have is left out. */
export function usePaymentFacts(payment: ShownPayment): Fact[] {
  const { collections: m } = useMessages();
  const { paidDate, method, orderNumber, reference, fiscalReceipt, currency } = payment;
  const { receiptId, receiptNumber, unallocated, reversedAt, reversalReason } = payment;
  const facts: (Fact | undefined)[] = [
    { label: m.paidDate, value: <Day date={paidDate} /> },
    { label: m.method, value: m.methods[method] },
    orderNumber === null ? undefined : { label: m.orderNumberField, value: orderNumber },
    reference === null ? undefined : { label: m.reference, value: reference },
    fiscalReceipt === null ? undefined : { label: m.fiscalReceipt, value: fiscalReceipt },
    receiptId === null
      ? undefined
      : {
          label: m.receipt,
          value: (
            <a href={`/receipts/${receiptId}/pdf`} className="text-link">
              {receiptNumber}
            </a>
          ),
        },
    unallocated === 0n
      ? undefined
      : { label: m.columns.unallocated, value: <Money value={unallocated} currency={currency} tone="warning" /> },
    reversedAt === null ? undefined : { label: m.reversedAt, value: <Instant at={reversedAt} /> },
    reversalReason === null ? undefined : { label: m.reason, value: reversalReason },
  ];
  return facts.filter((fact) => fact !== undefined);
}
