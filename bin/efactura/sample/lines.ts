import type { Dice } from '#bin/seed/dice.ts';
import { lineNet } from '#documents/ubl/summed.ts';
import { abs, divRound, sum } from '#domain/kernel/pure/decimal.ts';
import type { UblDocumentAllowance, UblLine, UblLineAllowance, UblLineVat } from '#documents/ubl/schema.ts';

const ITEMS = [
  ['Manoperă instalații sanitare', 'HUR', '45330000-9'],
  ['Curățenie birouri, întreținere zilnică', 'MTK', '90919200-4'],
  ['Abonament lunar mentenanță', 'MON', '50700000-2'],
  ['Țeavă PPR Ø25 „Știinta” <fibră>', 'MTR', '44163100-1'],
  ['Deplasare la obiectiv', 'KMT', undefined],
  ['Filtru de aer', 'H87', '42514310-8'],
] as const;

const REASONS = ['Discount de fidelitate', 'Reducere comercială', 'Client permanent'];

const discountOf = (dice: Dice, isReversed: boolean): UblLineAllowance[] =>
  dice.between(0, 3) > 0
    ? []
    : [
        {
          charge: isReversed,
          amount: BigInt(dice.between(1, 5_000)),
          reason: dice.pick(REASONS),
          ...(isReversed ? {} : { reasonCode: '95' }),
        },
      ];

const chargeOf = (dice: Dice, isReversed: boolean): UblLineAllowance[] =>
  dice.between(0, 7) > 0 ? [] : [{ charge: !isReversed, amount: BigInt(dice.between(1, 5_000)), reason: 'Manipulare' }];

/** One to eight lines of the given VAT; negative quantities reverse what was sold, discounts with them. */
export const someLines = (dice: Dice, vats: readonly UblLineVat[], sign: 1n | -1n = 1n): UblLine[] =>
  Array.from({ length: dice.between(1, 8) }, (_, index) => {
    const [name, unitCode, cpv] = dice.pick(ITEMS);
    return {
      id: String(index + 1),
      name,
      ...(dice.between(0, 2) === 0 ? { description: 'Conform anexei; include și deșeurile.' } : {}),
      ...(dice.between(0, 3) === 0 ? { sellerItemId: `ART-${dice.between(1, 999)}` } : {}),
      quantity: sign * BigInt(dice.between(1, 200_000)),
      unitCode,
      unitPrice: BigInt(dice.between(0, 50_000_000)),
      net: 0n,
      vat: vats[index % vats.length] ?? dice.pick(vats),
      ...(cpv === undefined ? {} : { cpv }),
      allowances: [...discountOf(dice, sign < 0n), ...chargeOf(dice, sign < 0n)],
    };
  });

/** A discount and a charge of the whole document. */
export const documentAllowances = (dice: Dice, vat: UblLineVat): UblDocumentAllowance[] => [
  { charge: false, amount: BigInt(dice.between(1, 9_999)), reason: dice.pick(REASONS), reasonCode: '95', vat },
  { charge: true, amount: BigInt(dice.between(1, 9_999)), reason: 'Transport', reasonCode: 'FC', vat },
];

const shareOf = (base: bigint, percent: number): bigint => divRound(abs(base) * BigInt(percent), 10_000n);

/** A discount of a line as a share of what it comes to; on a storno it is charged again, without its code. */
export function withShare(dice: Dice, line: UblLine): UblLine {
  const base = lineNet(line);
  const percent = dice.between(1, 3_000);
  const isReversed = base < 0n;
  const share = { charge: isReversed, amount: shareOf(base, percent), base: abs(base), percent };
  const reason = { reason: dice.pick(REASONS), ...(isReversed ? {} : { reasonCode: '95' }) };
  return base === 0n ? line : { ...line, allowances: [...line.allowances, { ...share, ...reason }] };
}

/** A discount of the whole document, a share of the lines of each VAT rate. */
export function documentShares(dice: Dice, lines: readonly UblLine[]): UblDocumentAllowance[] {
  const percent = dice.between(1, 3_000);
  const reason = dice.pick(REASONS);
  const rates = new Map(lines.map(({ vat }) => [`${vat.category} ${vat.rate}`, vat]));
  return [...rates.values()].flatMap((vat) => {
    const base = sum(lines.filter((line) => line.vat.rate === vat.rate).map(lineNet));
    if (base === 0n) return [];
    const share = { charge: base < 0n, amount: shareOf(base, percent), base: abs(base), percent, vat };
    return [{ ...share, reason, ...(base < 0n ? {} : { reasonCode: '95' }) }];
  });
}
