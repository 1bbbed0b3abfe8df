import { useMessages } from '#app/messages.ts';
import { decimalText } from './decimal-text.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';

/** A price of one unit, in ten-thousandths: two decimals, up to four when they are needed. */
export function UnitPrice({ value, currency = 'RON' }: { value: bigint; currency?: string }) {
  const { common } = useMessages();
  return (
    <span className="whitespace-nowrap tabular-nums">
      {decimalText(value, SCALE.unitPrice, 2)}
      <span className="text-muted">{`\u00a0${currency === 'RON' ? common.lei : currency}`}</span>
    </span>
  );
}
