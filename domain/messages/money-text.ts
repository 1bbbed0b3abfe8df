import { formatRomanian, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';

/** A stored amount `1234.56` inside a sentence: «1.234,56 lei». What is no amount stays as it is. */
export function moneyText(amount: string | undefined, currency = 'RON'): string {
  const minor = amount === undefined ? undefined : parseDecimal(amount, SCALE.amount);
  if (minor === undefined) return amount ?? '';
  return `${formatRomanian(minor, SCALE.amount)}\u00a0${currency === 'RON' ? 'lei' : currency}`;
}
