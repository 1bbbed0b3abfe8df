import { z } from 'zod';
import { type CivilDate, isCivilDate } from './pure/civil-date.ts';
import { formatDecimal, isTooFine, parseDecimal, SCALE } from './pure/decimal.ts';
import { type Id, isId } from './pure/ids.ts';

/** Bricks of verbs' schemas. On the wire (JSON, forms) a number of money is text with a decimal point; inside it is a scaled bigint. */
const scaledNumber = (scale: number, message: string) =>
  z.codec(z.string().trim().min(1), z.bigint(), {
    decode: (text, context) => {
      const value = parseDecimal(text, scale);
      if (value !== undefined) return value;
      context.issues.push(notANumber(text, scale, message));
      return z.NEVER;
    },
    encode: (value) => formatDecimal(value, scale),
  });

/** A number with more decimals than fit is told from what is no number. */
const notANumber = (text: string, scale: number, message: string) =>
  isTooFine(text, scale)
    ? { code: 'custom' as const, message: 'tooFine', params: { maximum: scale }, input: text }
    : { code: 'custom' as const, message, input: text };

/** Minor units of the document's currency; `1234.56` on the wire. */
export const amount = () => scaledNumber(SCALE.amount, 'amount');
/** Ten-thousandths of the currency; `12.5000` on the wire. */
export const unitPrice = () => scaledNumber(SCALE.unitPrice, 'unitPrice');
/** Thousandths of the unit; `2.500` on the wire. */
export const quantity = () => scaledNumber(SCALE.quantity, 'quantity');

export const positiveAmount = () => amount().refine((value) => value > 0n, 'positive');
export const positiveQuantity = () => quantity().refine((value) => value > 0n, 'positive');
export const notNegativePrice = () => unitPrice().refine((value) => value >= 0n, 'notNegative');

/** Hundredths of a percent, 0 to 10000. */
export const percent = () => z.coerce.number().int().min(0).max(10_000);

/** A percentage as people write it, `7.50` on the wire; hundredths of a percent inside, 0 to 10000. */
export const percentText = () =>
  z.codec(z.string().trim().min(1), z.number().int().min(0).max(10_000), {
    decode: (text, context) => {
      const value = parseDecimal(text, SCALE.percent);
      if (value !== undefined) return Number(value);
      context.issues.push(notANumber(text, SCALE.percent, 'amount'));
      return z.NEVER;
    },
    encode: (value) => formatDecimal(BigInt(value), SCALE.percent),
  });

/** Plain text outside, branded text inside: the check is the inner schema's. */
const branded = <T extends string>(isValid: (text: string) => text is T, message: string) =>
  z.codec(
    z.string(),
    z.custom<T>((value) => typeof value === 'string' && isValid(value), message),
    { decode: (text) => asChecked<T>(text), encode: (text) => text },
  );

/** Guaranteed by the inner schema, which runs next and refuses what is not of the kind. */
const asChecked = <T extends string>(text: string) => text as T;

export const id = <Kind extends string>() => branded<Id<Kind>>(isId<Kind>, 'id');

export const civilDate = () => branded<CivilDate>(isCivilDate, 'civilDate');

/** Text on one line: no control characters, trimmed, at most `max` characters. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !hasControl(text), 'controlCharacters');

/** Text of several lines. */
export const prose = (max = 5_000) => z.string().trim().min(1).max(max);

export const email = () => z.email().max(254);

export const currency = () => z.enum(['RON', 'EUR', 'USD']);

/** An empty form field is an absent value. */
export const optional = <S extends z.ZodType>(schema: S) => schema.optional();

/** An instant as ISO text on the wire; outputs use it instead of `z.date()`, which JSON cannot carry. */
export const instant = () =>
  z.codec(z.iso.datetime(), z.date(), { decode: (text) => new Date(text), encode: (date) => date.toISOString() });

/** A keyset cursor: opaque text that only the query which made it can read. */
export const cursor = () => z.string().max(400).optional();

const hasControl = (text: string): boolean => [...text].some((character) => character < ' ' || character === '\u007f');
