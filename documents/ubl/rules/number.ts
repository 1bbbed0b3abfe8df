import type { UblElement } from '../tree.ts';
import { at, CannotEvaluate, normalized, only, valueOf } from './xpath.ts';

/** An exact decimal, scaled by 10¹⁸; a product of two is scaled by 10³⁶. */
export type Decimal = bigint;

const DIGITS = 18;
export const UNIT: Decimal = 10n ** BigInt(DIGITS);

/** Powers of ten by exponent. */
const SCALES: readonly bigint[] = Array.from({ length: DIGITS + 1 }, (_, exponent) => 10n ** BigInt(exponent));
const DECIMAL = /^([+-]?)(\d+(?:\.(\d*))?|\.(\d+))$/;

function parsed(word: string): Decimal | undefined {
  const match = DECIMAL.exec(word);
  const fraction = match?.[3] ?? match?.[4] ?? '';
  if (!match || fraction.length > DIGITS) return undefined;
  const whole = /^[+-]?(\d*)/.exec(word)?.[1] ?? '';
  const magnitude = BigInt(whole + fraction) * (SCALES[DIGITS - fraction.length] ?? UNIT);
  return match[1] === '-' ? -magnitude : magnitude;
}

/** `xs:decimal(element)`. @throws CannotEvaluate when it is none, or finer than eighteen decimals */
export function decimalOf(element: UblElement): Decimal {
  const value = parsed(normalized(valueOf(element)));
  if (value === undefined) throw new CannotEvaluate('notANumber', element);
  return value;
}

/** The decimals at a path, one an element. @throws CannotEvaluate */
export const decimals = (element: UblElement, path: string): Decimal[] => at(element, path).map(decimalOf);

/** The one decimal at a path, undefined when it is absent. @throws CannotEvaluate when two stand there */
export function decimalAt(element: UblElement, path: string): Decimal | undefined {
  const found = only(element, path);
  return found && decimalOf(found);
}

/** XPath rounds half up, towards plus infinity: −2.5 becomes −2. `value` and the unit have the same scale. */
export function roundTo(value: bigint, unit: bigint): bigint {
  const shifted = 2n * value + unit;
  const quotient = shifted / (2n * unit);
  const floored = shifted % (2n * unit) !== 0n && shifted < 0n ? quotient - 1n : quotient;
  return floored * unit;
}

/** Rounded to two decimals. */
export const cents = (value: Decimal): Decimal => roundTo(value, UNIT / 100n);

/** `value * percent div 100` with two decimals. */
export const shareOf = (value: Decimal, percent: Decimal): Decimal =>
  roundTo(value * percent, UNIT * UNIT) / UNIT / 100n;

/** `xs:decimal(element + step)`: XPath adds to untyped text in binary floating point, so do we. @throws CannotEvaluate */
export function shifted(element: UblElement, step: number): Decimal {
  const value = parsed(String(doubleOf(element) + step));
  if (value === undefined) throw new CannotEvaluate('notANumber', element);
  return value;
}

const NO_DECIMALS: ReadonlyMap<string, number> = new Map([['NaN', NaN], ['INF', Infinity], ['-INF', -Infinity]]); // prettier-ignore

/** Untyped text compared with a number: a double, which may also be one of the three words of XML. @throws CannotEvaluate */
export function doubleOf(element: UblElement): number {
  const word = normalized(valueOf(element));
  const special = NO_DECIMALS.get(word);
  if (special !== undefined) return special;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(word)) throw new CannotEvaluate('notANumber', element);
  return Number(word);
}
