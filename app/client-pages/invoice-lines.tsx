import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Totals } from '#app/ui/totals.tsx';
import type { InvoicePart } from './invoice.server.ts';

/** What was invoiced, with the sums. */
export function InvoiceLines({ part: { lines, currency, net, vat, payable } }: { part: InvoicePart }) {
  const { invoicing: m } = useMessages();
  const rounding = payable - net - vat;
  return (
    <>
      <ul className="border-t border-base-300">
        {lines.map((line, index) => (
          <li key={index} className="flex items-baseline justify-between gap-4 border-b border-base-300 py-3">
            <div className="min-w-0">
              <p className="font-medium">{line.name}</p>
              <p className="text-base text-muted">
                <Quantity value={line.quantity} unit={line.unit} />
              </p>
            </div>
            <Money value={line.net} currency={currency} />
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Totals
          items={[
            ...(vat === 0n
              ? []
              : [
                  { label: m.net, value: <Money value={net} currency={currency} /> },
                  { label: m.vat, value: <Money value={vat} currency={currency} /> },
                ]),
            ...(rounding === 0n ? [] : [{ label: m.rounding, value: <Money value={rounding} currency={currency} /> }]),
            { label: m.gross, value: <Money value={payable} currency={currency} /> },
          ]}
        />
      </div>
    </>
  );
}
