import type { UblDocument, UblLine, UblLineVat, UblVatGroup } from './schema.ts';
import { divRound, sum } from '#domain/kernel/pure/decimal.ts';

const PRICE_TIMES_QUANTITY_TO_MINOR = 100_000n;
const HUNDREDTHS_OF_PERCENT = 10_000n;

/** The net of a line in minor units: quantity × price, less its allowances, plus its charges. */
export const lineNet = (line: Pick<UblLine, 'quantity' | 'unitPrice' | 'allowances'>): bigint =>
  divRound(line.quantity * line.unitPrice, PRICE_TIMES_QUANTITY_TO_MINOR) +
  sum(line.allowances.map((it) => (it.charge ? it.amount : -it.amount)));

type Reason = Pick<UblVatGroup, 'exemptionCode' | 'exemptionReason'>;

const REASONS: Partial<Record<UblLineVat['category'], Reason>> = {
  E: { exemptionReason: 'Scutit fără drept de deducere, art. 292 Cod fiscal' },
  AE: { exemptionCode: 'VATEX-EU-AE', exemptionReason: 'Taxare inversă, art. 331 Cod fiscal' },
  K: { exemptionCode: 'VATEX-EU-IC' },
  G: { exemptionCode: 'VATEX-EU-G' },
  O: { exemptionCode: 'VATEX-EU-O', exemptionReason: 'Neplătitor de TVA, art. 310 Cod fiscal' },
};

function vatGroups(lines: readonly UblLine[], allowances: UblDocument['allowances']): UblVatGroup[] {
  const groups = new Map<string, UblVatGroup>();
  const add = ({ category, rate }: UblLineVat, amount: bigint) => {
    const key = `${category}${rate}`;
    const group = groups.get(key) ?? { category, rate, base: 0n, tax: 0n, ...REASONS[category] };
    groups.set(key, { ...group, base: group.base + amount });
  };
  for (const line of lines) add(line.vat, line.net);
  for (const it of allowances) add(it.vat, it.charge ? it.amount : -it.amount);
  return [...groups.values()].map((it) => ({
    ...it,
    tax: divRound(it.base * BigInt(it.rate), HUNDREDTHS_OF_PERCENT),
  }));
}

type Unsummed = Omit<UblDocument, 'vatBreakdown' | 'vatTotal' | 'vatTotalInRon' | 'totals'>;

/** Completes a document with nets, VAT groups and totals that agree. `ronPerUnit` ×10⁴ is used outside RON. */
export function summed(
  document: Unsummed,
  {
    prepaid = 0n,
    rounding = 0n,
    ronPerUnit = 49_753n,
  }: { prepaid?: bigint; rounding?: bigint; ronPerUnit?: bigint } = {},
): UblDocument {
  const lines = document.lines.map((line) => ({ ...line, net: lineNet(line) }));
  const vatBreakdown = vatGroups(lines, document.allowances);
  const vatTotal = sum(vatBreakdown.map((it) => it.tax));
  const total = (charge: boolean) =>
    sum(document.allowances.filter((it) => it.charge === charge).map((it) => it.amount));
  const [allowances, charges] = [total(false), total(true)];
  const nets = sum(lines.map((line) => line.net));
  const net = nets - allowances + charges;
  const gross = net + vatTotal;
  return {
    ...document,
    lines,
    vatBreakdown,
    vatTotal,
    ...(document.currency === 'RON' ? {} : { vatTotalInRon: divRound(vatTotal * ronPerUnit, 10_000n) }),
    totals: { lineNet: nets, allowances, charges, net, gross, prepaid, rounding, payable: gross - prepaid + rounding },
  };
}
