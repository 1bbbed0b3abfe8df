import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';

/** A quantity in thousandths with its unit: «12,5 ore», zeros at the end left out. */
export function Quantity({ value, unit }: { value: bigint; unit?: string }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatRomanian(value, SCALE.quantity, { trim: true })}
      {unit === undefined ? null : <span className="text-muted">{`\u00a0${unit}`}</span>}
    </span>
  );
}
