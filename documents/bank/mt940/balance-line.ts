import { plainAmount, signed } from '../amount.ts';
import type { Balance } from '../schema.ts';
import type { Tally } from '../tally.ts';
import type { Field } from './fields.ts';
import { sixOrEight } from './entry-line.ts';

const LINE = /^\s*([CD])\s?(\d{6}|(?:19|20)\d{6})\s?([A-Z]{3})\s?([\d.,]+)\s*$/;

/** Reads `:60:` or `:62:`; what cannot be read of it is noted, because the entries are worth having without it. */
export function balanceLine(field: Field, tally: Tally): Balance | null {
  const text = field.lines.join('');
  const [, mark, date = '', currency = '', amountText = ''] = LINE.exec(text) ?? [];
  const amount = plainAmount(amountText);
  if (mark === undefined || amount === undefined) {
    tally.note('balanceUnreadable', field.line, text);
    return null;
  }
  const written = sixOrEight(date);
  if (!written?.exists) tally.note('noSuchDay', field.line, date);
  return { amount: signed(amount, mark === 'C' ? '+' : '-'), currency, day: written?.day ?? null, derived: false };
}
