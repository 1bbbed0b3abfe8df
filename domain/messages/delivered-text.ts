import { formatRomanian, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';

/** `2,5 ore` of an event's facts: the quantity as people write it, with its unit. */
export function deliveredText(facts: Record<string, string>, locale: 'ro' | 'en'): string {
  const text = facts['quantity'] ?? '';
  const value = parseDecimal(text, SCALE.quantity);
  const unit = UNIT_KEYS.find((key) => key === facts['unit']);
  const written = value === undefined || locale === 'en' ? text : formatRomanian(value, SCALE.quantity, { trim: true });
  return unit === undefined ? written : `${written} ${unitLabel(unit, locale)}`;
}
