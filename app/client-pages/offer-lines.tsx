import { useMessages } from '#app/messages.ts';
import { decimalText } from '#app/ui/decimal-text.ts';
import { Money } from '#app/ui/money.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Totals } from '#app/ui/totals.tsx';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { vatOn } from '#domain/invoicing/model/totals.ts';
import type { OfferPart } from './offer.server.ts';

type Wording = OfferPart['wording'];
type Props = { wording: Wording; currency: string; isConsumer: boolean };

/** The services of an offer with what each costs: with VAT for a consumer, without for a business, sums below. */
export function OfferLines({ wording, currency, isConsumer }: Props) {
  const { offers } = useMessages();
  const shown = ({ net, vatRate }: Wording['lines'][number]) => (isConsumer ? net + vatOn(net, vatRate) : net);
  return (
    <>
      <ul className="border-t border-base-300">
        {wording.lines.map((line, index) => (
          <li key={index} className="flex items-baseline justify-between gap-4 border-b border-base-300 py-3">
            <div className="min-w-0">
              <p className="font-medium">{line.name}</p>
              {line.description === null ? null : (
                <p className="text-base whitespace-pre-line text-muted">{line.description}</p>
              )}
              <p className="text-base text-muted">
                <Quantity value={line.quantity} unit={line.unit} />
                {isConsumer ? null : (
                  <>
                    {' × '}
                    {decimalText(line.unitPrice, SCALE.unitPrice, 2)}
                  </>
                )}
                {line.discount === 0
                  ? null
                  : ` − ${formatRomanian(BigInt(line.discount), SCALE.percent, { trim: true })}%`}
              </p>
            </div>
            <Money value={shown(line)} currency={currency} />
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Totals
          items={[
            ...(wording.vat === 0n
              ? []
              : [
                  { label: offers.net, value: <Money value={wording.net} currency={currency} /> },
                  { label: offers.vat, value: <Money value={wording.vat} currency={currency} /> },
                ]),
            { label: offers.gross, value: <Money value={wording.gross} currency={currency} /> },
          ]}
        />
      </div>
    </>
  );
}
