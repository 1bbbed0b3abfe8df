import { plainAmount } from '../amount.ts';

export type DecimalSign = ',' | '.';

const CURRENCY = /^(?:[A-Z]{3}|lei)\s*|\s*(?:[A-Z]{3}|lei)$/gi;

interface Bare {
  readonly digits: string;
  readonly isNegative: boolean;
}

/** The digits and their signs, without blanks, currency and minus: `(1.234,56)`, `1.234,56-` and `−1.234,56 RON` are one. */
function bare(text: string): Bare | undefined {
  let rest = text
    .replace(CURRENCY, '')
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replaceAll('−', '-');
  let isNegative = false;
  if (/^\(.*\)$/.test(rest)) [isNegative, rest] = [true, rest.slice(1, -1)];
  const [, before = '', digits = '', after = ''] = /^([+-]?)([\d.,]+)([+-]?)$/.exec(rest) ?? [];
  if (digits === '' || (before !== '' && after !== '')) return undefined;
  if (before === '-' || after === '-') isNegative = !isNegative;
  return { digits, isNegative };
}

/** The decimal sign that one amount proves: the last of two signs, or the only one with one or two digits after it. */
export function provenDecimal(text: string): DecimalSign | undefined {
  const digits = bare(text)?.digits;
  if (digits === undefined) return undefined;
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : point >= 0 ? '.' : undefined;
  if (sign === undefined || digits.indexOf(sign) !== digits.lastIndexOf(sign)) return undefined;
  return digits.length - digits.lastIndexOf(sign) - 1 === 3 ? undefined : sign;
}

/** Signed hundredths of an amount as tables write it; undefined for anything else. `usual` decides `1.234`, which else is a thousand. */
export function amountIn(text: string, usual: DecimalSign | undefined): bigint | undefined {
  const found = bare(text);
  if (!found) return undefined;
  const decimal = provenDecimal(text) ?? usual;
  const grouping = decimal === ',' ? '.' : decimal === '.' ? ',' : /[.,]/.exec(found.digits)?.[0];
  const [whole = '', ...fraction] = decimal === undefined ? [found.digits] : found.digits.split(decimal);
  if (fraction.length > 1) return undefined;
  const groups = grouping === undefined ? [whole] : whole.split(grouping);
  if (groups.slice(1).some((group) => group.length !== 3) || (groups.length > 1 && (groups[0] ?? '').length > 3))
    return undefined;
  const amount = plainAmount([groups.join(''), ...fraction].join('.'));
  return amount === undefined ? undefined : found.isNegative ? -amount : amount;
}
