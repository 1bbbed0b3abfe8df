import { rescale } from '#domain/kernel/pure/decimal.ts';

const MOST_DECIMALS = 5;

/**
 * Hundredths of a number written with a point or a comma and no grouping: `800,` `11,8` `,50` `1234.56789`. Undefined for
 * anything else, and for decimals below a hundredth that are not zero: money is never rounded on the way in.
 */
export function plainAmount(text: string): bigint | undefined {
  const [, whole = '', fraction = ''] = /^(\d{0,15})(?:[.,](\d{0,5}))?$/.exec(text) ?? [];
  if (whole === '' && fraction === '') return undefined;
  const scaled = BigInt(whole + fraction.padEnd(MOST_DECIMALS, '0'));
  return scaled % 1000n === 0n ? rescale(scaled, MOST_DECIMALS, 2) : undefined;
}

export const signed = (amount: bigint, sign: '+' | '-'): bigint => (sign === '+' ? amount : -amount);
