import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Xml } from './element.ts';
import { leaf } from './element.ts';

/** An amount of the document with two decimals and its currency. */
export const amount = (name: string, minor: bigint | undefined, currency: string): Xml =>
  minor === undefined ? '' : leaf(name, formatDecimal(minor, SCALE.amount), { currencyID: currency });

/** A rate in hundredths of a percent, as `21` or `9.5`. */
export const percent = (name: string, hundredths: number | undefined): Xml =>
  hundredths === undefined ? '' : leaf(name, formatDecimal(BigInt(hundredths), SCALE.percent, { trim: true }));
