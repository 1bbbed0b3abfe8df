import { divRound } from '#domain/kernel/pure/decimal.ts';
import { amount, percent, quantity, unitPrice } from '../format.ts';
import { categoryLabel, layoutLabels } from './labels.ts';
import type { Locale, PricedLine } from './schema.ts';

/** `grow` takes the width that is left; the others are as wide as their widest cell. */
export type Column = { label: string; align: 'left' | 'right'; grow?: boolean };
export type Cell = { text: string; detail?: string | undefined; strong?: boolean };
export type TableView = { columns: Column[]; rows: Cell[][] };

export const left = (label: string): Column => ({ label, align: 'left' });
export const right = (label: string): Column => ({ label, align: 'right' });
export const wide = (label: string): Column => ({ label, align: 'left', grow: true });

/** `CPV 90911200-8`, as every paper names it under the service; undefined where there is none. */
export const cpvText = (cpv: string | undefined): string | undefined => (cpv === undefined ? undefined : `CPV ${cpv}`);

/** What stands under a line's name, one below the other; undefined when nothing does. */
export const printedDetails = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter(Boolean).join('\n') || undefined;

const details = (line: PricedLine, locale: Locale): string | undefined => {
  const l = layoutLabels[locale];
  const discount = line.discount ? `${l.discount}: ${amount(line.discount, locale)}` : undefined;
  const own = line.ownAdjustment && `${line.ownAdjustment.text}: ${amount(line.ownAdjustment.amount, locale)}`;
  return printedDetails(line.description, cpvText(line.cpv), discount, own);
};

const rateText = (line: PricedLine, locale: Locale): string =>
  categoryLabel(line.vatCategory, locale) ?? percent(line.vatRate, locale);

/** To the ban, as a price is shown to a consumer. */
const withVat = (price: bigint, rate: number): bigint => divRound(price * BigInt(10_000 + rate), 1_000_000n);

/** What was bought and for how much. `prices`: `net` with VAT columns, `plain` without any, `gross` with VAT included first. */
export function pricedTable(lines: PricedLine[], prices: 'net' | 'plain' | 'gross', locale: Locale): TableView {
  const l = layoutLabels[locale];
  const head = [right(l.row), wide(l.service), left(l.unit), right(l.quantity)];
  const start = (line: PricedLine, index: number): Cell[] => [
    { text: String(index + 1) },
    { text: line.name, detail: details(line, locale), strong: true },
    { text: line.isAdjustment ? '' : line.unit },
    { text: line.isAdjustment ? '' : quantity(line.quantity, locale) },
  ];
  if (prices === 'gross') {
    return {
      columns: [...head, right(l.unitPriceGross), right(l.valueGross), right(l.vatRate), right(l.valueNet)],
      rows: lines.map((line, index) => [
        ...start(line, index),
        { text: line.isAdjustment ? '' : amount(withVat(line.unitPrice, line.vatRate), locale) },
        { text: amount(line.net + line.vat, locale), strong: true },
        { text: rateText(line, locale) },
        { text: amount(line.net, locale) },
      ]),
    };
  }
  const vat = prices === 'net';
  return {
    columns: [
      ...head,
      right(vat ? l.unitPriceNet : l.unitPrice),
      right(l.value),
      ...(vat ? [right(l.vatRate), right(l.vat)] : []),
    ],
    rows: lines.map((line, index) => [
      ...start(line, index),
      { text: line.isAdjustment ? '' : unitPrice(line.unitPrice, locale) },
      { text: amount(line.net, locale) },
      ...(vat ? [{ text: rateText(line, locale) }, { text: amount(line.vat, locale) }] : []),
    ]),
  };
}
