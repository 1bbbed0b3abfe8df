import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';

export interface StatementLine {
  day: CivilDate;
  amount: bigint;
  sign: '+' | '-';
  counterparty: string;
  remittance: string;
}

const six = (day: CivilDate): string => day.slice(2).replaceAll('-', '');
const comma = (amount: bigint): string => formatDecimal(amount, 2).replace('.', ',');
/** A bank writes no diacritics and cuts a text at 65 signs. */
const asBankWrites = (text: string): string[] =>
  text.normalize('NFD').replace(/[^ -~]/g, '').match(/.{1,65}/g) ?? []; // prettier-ignore

/** A statement in lei as a bank's program gives it out; the lines are in order and there is at least one. */
export function mt940(iban: string, opening: bigint, lines: readonly StatementLine[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error('a statement of the demo company has lines');
  const closing = lines.reduce((sum, { sign, amount }) => (sign === '+' ? sum + amount : sum - amount), opening);
  const entries = lines.flatMap(({ day, amount, sign, counterparty, remittance }, index) => [
    `:61:${six(day)}${six(day).slice(2)}${sign === '+' ? 'C' : 'D'}${comma(amount)}NTRFNONREF//${six(day)}${String(index + 1).padStart(4, '0')}`,
    ...asBankWrites(`:86:000+20${remittance}${counterparty === '' ? '' : `+32${counterparty.toUpperCase()}`}`),
  ]);
  return [
    `:20:${six(last.day)}`,
    `:25:${iban}`,
    ':28C:47',
    `:60F:C${six(first.day)}RON${comma(opening)}`,
    ...entries,
    `:62F:C${six(last.day)}RON${comma(closing)}`,
    '-',
  ].join('\r\n');
}
