import { useMessages, usePageSettings } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Totals } from '#app/ui/totals.tsx';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitAfter } from '#domain/kernel/pure/units.ts';
import type { AcceptancePart } from './acceptance.server.ts';

/** What was delivered of what was contracted, and once answered how much of it was accepted. */
export function AcceptanceLines({ part }: { part: AcceptancePart }) {
  const { client: m } = useMessages().acceptance;
  const { locale } = usePageSettings();
  const { lines, currency, net, answeredAt } = part;
  const text = (value: bigint) => formatRomanian(value, SCALE.quantity, { trim: true });
  return (
    <>
      <ul className="border-t border-base-300">
        {lines.map((line) => (
          <li key={line.lineId} className="flex items-baseline justify-between gap-4 border-b border-base-300 py-3">
            <div className="min-w-0">
              <p className="font-medium">{line.name}</p>
              <p className="text-base text-muted">
                {answeredAt !== null && line.accepted !== line.delivered ? (
                  m.acceptedOf(
                    text(line.accepted),
                    `${text(line.delivered)} ${unitAfter(line.delivered, line.unit, locale)}`,
                  )
                ) : (
                  <>
                    <Quantity value={line.delivered} unit={line.unit} /> {m.of(text(line.contracted))}
                  </>
                )}
              </p>
            </div>
            <Money value={line.net} currency={currency} />
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Totals items={[{ label: m.value, value: <Money value={net} currency={currency} /> }]} />
      </div>
    </>
  );
}
