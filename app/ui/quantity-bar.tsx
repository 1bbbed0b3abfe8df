import { useMessages, usePageSettings } from '#app/messages.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitAfter } from '#domain/kernel/pure/units.ts';

/** Of one contracted service, each in thousandths of its unit (or each in minor units, with `scale` 2). */
export type Quantities = Record<(typeof PARTS)[number], bigint>;

const PARTS = ['contracted', 'delivered', 'accepted', 'invoiced', 'collected'] as const;
/** One hue from light to dark. */
const FILLS: Record<(typeof PARTS)[number], string> = {
  contracted: 'fill-base-300',
  delivered: 'fill-primary/25',
  accepted: 'fill-primary/45',
  invoiced: 'fill-primary/70',
  collected: 'fill-primary',
};

type QuantityBarProps = { quantities: Quantities; unit: string; scale?: number; name?: string };

/** How far a service has come: five nested fills on one track, and the numbers below. */
export function QuantityBar({ quantities, unit, scale = SCALE.quantity, name }: QuantityBarProps) {
  const { common } = useMessages();
  const { locale } = usePageSettings();
  const whole = PARTS.reduce((most, part) => (quantities[part] > most ? quantities[part] : most), 1n);
  const percent = (part: (typeof PARTS)[number]) => Number((quantities[part] * 1000n) / whole) / 10;
  const number = (part: (typeof PARTS)[number]) => formatRomanian(quantities[part], scale, { trim: true });
  return (
    <div>
      {name === undefined ? null : (
        <p className="mb-1 flex justify-between gap-3">
          <span className="truncate font-medium">{name}</span>
          <span className="text-sm whitespace-nowrap text-muted">
            {number('contracted')} {unitAfter(quantities.contracted, unit, locale)}
          </span>
        </p>
      )}
      <svg aria-hidden width="100%" height="6" className="block overflow-hidden rounded-full">
        {PARTS.map((part) => (
          <rect key={part} width={`${percent(part)}%`} height="6" rx="3" className={FILLS[part]} />
        ))}
      </svg>
      <dl className="mt-1 flex flex-wrap gap-x-4 text-xs text-muted">
        {PARTS.slice(1).map((part) => (
          <div key={part} className="flex gap-1">
            <dt>{common.quantities[part]}</dt>
            <dd className="text-base-content">{number(part)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
