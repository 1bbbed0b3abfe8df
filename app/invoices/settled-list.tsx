import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { ShownInvoice } from './shown-invoice.ts';

/** What settled an invoice, line by line: payments with their chitanță, storno, and what was taken back. */
export function SettledList({ settled, currency }: { settled: ShownInvoice['settled']; currency: string }) {
  const { invoicing: m, collections } = useMessages();
  if (settled.length === 0) return null;
  return (
    <section className="border-t border-base-300 pt-3 text-sm">
      <h2 className="font-semibold">{m.settledBy}</h2>
      <ul>
        {settled.map(({ id, paymentId, method, amount, date, receiptId, receiptNumber, againstInvoiceId }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-base-300 py-1.5 last:border-0">
            <span>
              <Day date={date} />{' '}
              {paymentId === null ? (
                <Link to={`/invoices/${againstInvoiceId ?? ''}`} className="text-link">
                  {m.kinds.storno}
                </Link>
              ) : (
                <Link to={`/collections/${paymentId}`} className="text-link">
                  {wordOf(collections.methods, method)}
                </Link>
              )}
              {receiptId === null || receiptNumber === null ? null : (
                <>
                  {' · '}
                  <a href={`/receipts/${receiptId}/pdf`} className="text-link">
                    {collections.receiptNumber(receiptNumber)}
                  </a>
                </>
              )}
            </span>
            <Money value={amount} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const wordOf = (words: Record<string, string>, key: string | null): string => words[key ?? ''] ?? '';
