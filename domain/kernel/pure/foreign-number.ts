import { formatDecimal, formatRomanian, parseDecimal } from './decimal.ts';

const SCALES = [2, 3, 4, 6, 8] as const;

/**
 * A decimal number of somebody else's file as people read it, `1234.5` as `1.234,50`; at least two decimals for money,
 * none needed for a quantity. What is no number stays the text it is.
 */
export function shownNumber(text: string, kind: 'amount' | 'quantity' = 'amount', locale: 'ro' | 'en' = 'ro'): string {
  for (const scale of SCALES) {
    const value = parseDecimal(text, scale);
    if (value === undefined) continue;
    const trim = kind === 'quantity' || scale > 2;
    if (locale === 'ro') return formatRomanian(value, scale, { trim });
    const [whole = '0', fraction] = formatDecimal(value, scale, { trim }).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }
  return text;
}
