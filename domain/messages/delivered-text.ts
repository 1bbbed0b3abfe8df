import { formatRomanian, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitAfter } from '#domain/kernel/pure/units.ts';

/** `2,5 ore` of an event's facts: the quantity as people write it, with its unit. */
export function deliveredText(facts: Record<string, string>, locale: 'ro' | 'en'): string {
  const text = facts['quantity'] ?? '';
  const value = parseDecimal(text, SCALE.quantity);
  const written = value === undefined || locale === 'en' ? text : formatRomanian(value, SCALE.quantity, { trim: true });
  const unit = facts['unit'];
  return unit === undefined ? written : `${written} ${unitAfter(value ?? 0n, unit, locale)}`;
}
