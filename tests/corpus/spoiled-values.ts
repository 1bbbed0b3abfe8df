import { kindOf } from '#documents/ubl/structure/values.ts';
import type { Dice } from '#bin/seed/dice.ts';

const LIMITS = [10, 20, 50, 100, 140, 150, 200, 300, 1000];
const CODES =
  'RO DE EL GR XI US 1A RON EUR LEI 380 381 384 389 751 326 386 S Z E AE K G O L M B VAT vat TAX 130 50 916 30 58 42 48 ' +
  '31 1 3 35 432 95 ABK H87 C62 HUR XBX RO-B RO-CJ RO-XX SECTOR1 SECTOR7 VATEX-EU-AE vatex-eu-o 0088 SEPA sepa 9947 STI ' +
  'application/pdf text/plain RO12345678 DE1 0000000000000 #AAI#x #ZZZZ# 2.1 2.0 true false 1 0 TRUE';
const CODE_LIST = CODES.split(' ');
const ODD = ['', ' ', '\n', '0', '-0', '-1', '+1', '.5', '5.', '1.005', '1e2', 'NaN', 'X', '1 000', '2026-02-30', 'ă'];
const DATES = ['2026-03-15', '2026-02-29', '2024-02-29', '2026-3-1', '2026-03-15Z', '2026-03-15+02:00', '15.03.2026'];

const number = /^\s*([+-]?)(\d*)(?:\.(\d*))?\s*$/;

/** A number moved by one unit of its last two decimals, in exact arithmetic. */
function moved(text: string, cents: bigint): string {
  const [, sign = '', whole = '', fraction = ''] = number.exec(text) ?? [];
  const scaled = BigInt(`${whole}${fraction.padEnd(2, '0')}` || '0');
  const value = (sign === '-' ? -scaled : scaled) + cents * 10n ** BigInt(Math.max(fraction.length, 2) - 2);
  const digits = (value < 0n ? -value : value).toString().padStart(Math.max(fraction.length, 2) + 1, '0');
  const at = digits.length - Math.max(fraction.length, 2);
  return `${value < 0n ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** Something that might stand in the place of a value, often nearly right. */
export function spoiledValue(text: string, dice: Dice): string {
  const ways: (() => string)[] = [
    () => dice.pick(CODE_LIST),
    () => dice.pick(CODE_LIST),
    () => dice.pick(ODD),
    () => dice.pick(DATES),
    () => 'ă'.repeat(dice.pick(LIMITS) + dice.between(0, 1)),
    () => '\u{1F527}'.repeat(dice.pick(LIMITS) + dice.between(0, 1)),
    () => ` ${text}\n`,
    () => text.toLowerCase(),
    () => text.slice(0, -1),
    () => `${text}${text}`,
  ];
  if (number.test(text) && /\d/.test(text))
    ways.push(
      ...[1n, -1n, 99n, -99n, 100n, -100n].map((cents) => () => moved(text, cents)),
      () => `${text}${text.includes('.') ? '0' : '.000'}`,
      () => `-${text}`,
    );
  return dice.pick(ways)();
}

/** A plausible value of an element by the kind that its name says. */
export function plausibleValue(name: string, dice: Dice): string {
  if (name.endsWith('Date')) return dice.pick(DATES.slice(0, 3));
  if (name.endsWith('Time')) return '10:00:00';
  if (name.endsWith('Indicator')) return dice.pick(['true', 'false']);
  if (name.endsWith('BinaryObject')) return 'AAAA';
  const { isValid } = kindOf(name);
  if (isValid) return dice.pick(['0', '1', '19.00', '21', '100.00', '1.005']);
  return dice.pick(CODE_LIST);
}
