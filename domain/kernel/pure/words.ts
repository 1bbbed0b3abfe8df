import { abs } from './decimal.ts';
import { takesDe } from './takes-de.ts';

type Gender = 'masculine' | 'feminine' | 'neuter';

const UNITS = ['', 'unu', 'doi', 'trei', 'patru', 'cinci', 'șase', 'șapte', 'opt', 'nouă'];
const TEENS = [
  ...['zece', 'unsprezece', 'doisprezece', 'treisprezece', 'paisprezece'],
  ...['cincisprezece', 'șaisprezece', 'șaptesprezece', 'optsprezece', 'nouăsprezece'],
];
const TENS = [
  ...['', 'zece', 'douăzeci', 'treizeci', 'patruzeci', 'cincizeci', 'șaizeci', 'șaptezeci', 'optzeci', 'nouăzeci'],
];

/** 1 to 9 before or after a noun of the gender: 1 and 2 alone change (neuter plural counts as feminine). */
const unit = (digit: number, gender: Gender): string => {
  if (digit === 1 && gender === 'feminine') return 'una';
  if (digit === 2 && gender !== 'masculine') return 'două';
  return UNITS[digit] ?? '';
};

const belowHundred = (value: number, gender: Gender): string => {
  if (value < 10) return unit(value, gender);
  if (value === 12 && gender !== 'masculine') return 'douăsprezece';
  if (value < 20) return TEENS[value - 10] ?? '';
  const rest = value % 10;
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return rest === 0 ? tens : `${tens} și ${unit(rest, gender)}`;
};

const belowThousand = (value: number, gender: Gender): string => {
  const hundreds = Math.floor(value / 100);
  const head = hundreds === 0 ? '' : hundreds === 1 ? 'o sută' : `${unit(hundreds, 'feminine')} sute`;
  return [head, belowHundred(value % 100, gender)].filter((part) => part !== '').join(' ');
};

type Scale = { readonly one: string; readonly many: string; readonly gender: Gender };
const SCALES: readonly Scale[] = [
  { one: 'un miliard', many: 'miliarde', gender: 'neuter' },
  { one: 'un milion', many: 'milioane', gender: 'neuter' },
  { one: 'o mie', many: 'mii', gender: 'feminine' },
];

/** A whole number from 0 to 999.999.999.999 in Romanian words, as it stands before a noun of the gender. @throws RangeError outside */
export function numberInWords(value: bigint, gender: Gender = 'masculine'): string {
  if (value < 0n || value >= 10n ** 12n) throw new RangeError(`No words for ${value}`);
  if (value === 0n) return 'zero';
  const groups = [9n, 6n, 3n, 0n].map((power) => Number((value / 10n ** power) % 1000n));
  const parts = SCALES.map((scale, index) => {
    const count = groups[index] ?? 0;
    if (count === 0) return '';
    if (count === 1) return scale.one;
    return `${belowThousand(count, scale.gender)} ${takesDe(count) ? 'de ' : ''}${scale.many}`;
  });
  return [...parts, belowThousand(groups[3] ?? 0, gender)].filter((part) => part !== '').join(' ');
}

const counted = (value: bigint, one: string, many: string): string =>
  value === 1n ? `un ${one}` : `${numberInWords(value)} ${takesDe(value) ? 'de ' : ''}${many}`;

const NOUNS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  RON: ['leu', 'lei', 'ban', 'bani'],
  EUR: ['euro', 'euro', 'cent', 'cenți'],
  USD: ['dolar american', 'dolari americani', 'cent', 'cenți'],
};

const nounsOf = (currency: string): readonly [string, string, string, string] =>
  NOUNS[currency] ?? [currency, currency, 'cent', 'cenți'];

/**
 * An amount in minor units, in Romanian words: `123456n` is `o mie două sute treizeci și patru de lei și cincizeci și
 * șase de bani`. `glued` drops the spaces, as paper receipts do. A currency without a Romanian noun here keeps its code.
 * @throws RangeError from a thousand billion on
 */
export function amountInWords(minor: bigint, currency = 'RON', { glued = false } = {}): string {
  const [one, many, centOne, centMany] = nounsOf(currency);
  const [whole, cents] = [abs(minor) / 100n, abs(minor) % 100n];
  const sign = minor < 0n ? 'minus ' : '';
  const fraction = cents === 0n ? '' : ` și ${counted(cents, centOne, centMany)}`;
  const spaced = `${sign}${counted(whole, one, many)}${fraction}`;
  return glued ? spaced.replaceAll(' ', '') : spaced;
}
