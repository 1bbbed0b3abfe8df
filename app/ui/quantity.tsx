import { usePageSettings } from '#app/messages.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitAfter } from '#domain/kernel/pure/units.ts';

/** A quantity in thousandths with its unit, a key or a supplier's own word: «12,5 ore», zeros at the end left out. */
export function Quantity({ value, unit }: { value: bigint; unit?: string }) {
  const { locale } = usePageSettings();
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatRomanian(value, SCALE.quantity, { trim: true })}
      {unit === undefined ? null : <span className="text-muted">{`\u00a0${unitAfter(value, unit, locale)}`}</span>}
    </span>
  );
}
