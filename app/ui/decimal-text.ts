import { formatRomanian, parseDecimal } from '#domain/kernel/pure/decimal.ts';

/**
 * What stands in a number field: a scaled integer or canonical `1234.5` becomes «1.234,5»; anything else, such as what
 * was typed and refused, stays as it is. At least `decimals` digits stay after the comma.
 */
export function decimalText(value: unknown, scale: number, decimals = 0): string {
  const scaled = typeof value === 'bigint' ? value : typeof value === 'string' ? parseDecimal(value, scale) : undefined;
  if (scaled === undefined) return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const [whole = '', fraction = ''] = formatRomanian(scaled, scale, { trim: true }).split(',');
  const kept = fraction.padEnd(decimals, '0');
  return kept === '' ? whole : `${whole},${kept}`;
}
