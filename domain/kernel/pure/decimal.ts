/**
 * Fixed-point numbers on bigint. Every amount of money in the product is an integer of minor units (bani, cents);
 * unit prices carry four decimals and quantities three, as scaled integers. No floating point anywhere.
 */
export const SCALE = { amount: 2, unitPrice: 4, quantity: 3, percent: 2, rate: 4 } as const;

export const pow10 = (digits: number): bigint => 10n ** BigInt(digits);

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);

export const sum = (values: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const value of values) total += value;
  return total;
};

/** Divides and rounds half away from zero, the commercial rounding of Romanian invoices. @throws RangeError on division by zero */
export function divRound(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [abs(numerator), abs(denominator)];
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}

/** Changes the number of decimals of a scaled integer; fewer decimals round half away from zero. */
export const rescale = (value: bigint, from: number, to: number): bigint =>
  to >= from ? value * pow10(to - from) : divRound(value, pow10(from - to));

const CANONICAL = /^-?\d{1,15}(?:\.(\d+))?$/;

/** Reads `1234.56` (a point, no grouping) into a scaled integer; undefined when it is not such a number or has too many decimals. */
export function parseDecimal(text: string, scale: number): bigint | undefined {
  const match = CANONICAL.exec(text);
  if (!match) return undefined;
  const fraction = match[1] ?? '';
  if (fraction.length > scale) return undefined;
  const whole = text.split('.')[0] ?? '0';
  const magnitude = BigInt(whole.replace('-', '') + fraction.padEnd(scale, '0'));
  return text.startsWith('-') ? -magnitude : magnitude;
}

/** Whether a text is such a number and only has too many decimals. */
export const isTooFine = (text: string, scale: number): boolean => (CANONICAL.exec(text)?.[1] ?? '').length > scale;

/** The same number with as many decimals as fit, rounded half away from zero; undefined when it is no number. */
export function roundedText(text: string, scale: number): string | undefined {
  const decimals = CANONICAL.exec(text)?.[1]?.length ?? 0;
  const value = parseDecimal(text, decimals);
  return value === undefined ? undefined : formatDecimal(rescale(value, decimals, scale), scale);
}

/** Writes a scaled integer as `1234.56`, always with `scale` decimals unless `trim` drops the zeros at the end. */
export function formatDecimal(value: bigint, scale: number, { trim = false } = {}): string {
  const digits = abs(value)
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : digits.slice(-scale);
  const kept = trim ? fraction.replace(/0+$/, '') : fraction;
  return `${value < 0n ? '-' : ''}${whole}${kept === '' ? '' : `.${kept}`}`;
}

/** Turns what a Romanian types, `1.234,56`, `1 234,5` or `12`, into the canonical `1234.56`; undefined when it is no number. */
export function canonicalFromRomanian(typed: string): string | undefined {
  const text = typed.replace(/[\s\u00a0]/g, '');
  if (/^-?\d+$/.test(text)) return text;
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^-?\d+,\d+$/.test(text)) return text.replace(',', '.');
  return undefined;
}

/** Groups by thousands with a decimal comma: `1.234,56`. */
export function formatRomanian(value: bigint, scale: number, options: { trim?: boolean } = {}): string {
  const [whole = '0', fraction] = formatDecimal(value, scale, options).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
