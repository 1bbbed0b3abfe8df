import { plainAmount, signed } from '../amount.ts';
import { type WrittenDay, writtenDay } from '../day.ts';
import type { Balance, Sign } from '../schema.ts';
import type { Tally } from '../tally.ts';
import { type BankElement, at, child, firstOf, textAt } from './element.ts';

/** `Dt` or `DtTm`, whose day is the one written, whatever its zone. */
export function dayOf(element: BankElement | undefined): WrittenDay | undefined {
  const text = firstOf(textAt(element, 'Dt'), textAt(element, 'DtTm'));
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T+Z-])/.exec(text ?? '') ?? [];
  return year === undefined ? undefined : writtenDay(Number(year), Number(month), Number(day));
}

export const signOf = (element: BankElement): Sign | undefined => {
  const text = textAt(element, 'CdtDbtInd');
  return text === 'CRDT' ? '+' : text === 'DBIT' ? '-' : undefined;
};

export const amountOf = (element: BankElement | undefined): bigint | undefined =>
  plainAmount(element?.text.trim() ?? '');

export interface WrittenBalance {
  readonly code: string;
  readonly balance: Balance;
}

/** One `Bal`; what cannot be read of it is noted, because the entries are worth having without it. */
export function balanceOf(element: BankElement, tally: Tally): WrittenBalance | undefined {
  const code = firstOf(textAt(element, 'Tp', 'CdOrPrtry', 'Cd'), textAt(element, 'Tp', 'CdOrPrtry', 'Prtry'));
  const amount = amountOf(child(element, 'Amt'));
  const sign = signOf(element);
  if (code === null) return undefined;
  if (amount === undefined || sign === undefined) {
    tally.note('balanceUnreadable', element.line, code);
    return undefined;
  }
  const day = dayOf(child(element, 'Dt'));
  const currency = at(element, 'Amt')?.currency ?? null;
  return { code, balance: { amount: signed(amount, sign), currency, day: day?.day ?? null, derived: false } };
}

/** Opening is OPBD, else PRCD; closing CLBD. On a page of a longer statement the intermediate ones stand for them. */
export function tiedBalances(all: readonly WrittenBalance[], currency: string | null) {
  const own = all.filter(
    ({ balance }) => currency === null || balance.currency === null || balance.currency === currency,
  );
  const of = (code: string) => (own.length > 0 ? own : all).filter((it) => it.code === code).map((it) => it.balance);
  const between = of('ITBD');
  const [opened] = [...of('OPBD'), ...of('PRCD')];
  const closed = of('CLBD').at(-1);
  const opening = opened ?? (between.length > (closed ? 0 : 1) ? between[0] : undefined);
  const closing = closed ?? (between.length > (opened ? 0 : 1) ? between.at(-1) : undefined);
  return { opening: opening ?? null, closing: closing ?? null };
}
