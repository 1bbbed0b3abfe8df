import { amount, currencyName, day, money, percent, rate } from '../format.ts';
import { categoryLabel, layoutLabels } from './labels.ts';
import { type Fact, facts } from './party-view.ts';
import type { Exchange, Locale, Totals } from './schema.ts';
import { right, wide, type TableView } from './table-view.ts';

type Shown = {
  totals: Totals;
  currency: string;
  showVat: boolean;
  exchange?: Exchange | undefined;
  locale: Locale;
  /** The word at the hero number when it is not «Total de plată». */
  heroLabel?: string;
};

function vatSummary({ totals, locale }: Shown): TableView {
  const l = layoutLabels[locale];
  return {
    columns: [wide(l.vatRate), right(l.vatBase), right(l.vat)],
    rows: totals.byRate.map((part) => [
      { text: [percent(part.rate, locale), categoryLabel(part.category, locale)].filter(Boolean).join(' · ') },
      { text: amount(part.base, locale) },
      { text: amount(part.vat, locale) },
    ]),
  };
}

function inLei({ exchange, currency, locale }: Shown): { note: string; facts: Fact[] } | undefined {
  if (exchange === undefined) return undefined;
  const l = layoutLabels[locale];
  const lei = (value: bigint | undefined) => (value === undefined ? undefined : money(value, 'RON', locale));
  return {
    note: l.rate(currency, rate(exchange.rate, locale), day(exchange.date, locale)),
    facts: facts([
      [l.totalNet, lei(exchange.netRon)],
      [l.totalVat, lei(exchange.vatRon)],
      [l.total, lei(exchange.totalRon)],
    ]),
  };
}

function retention({ totals: { payable, retained }, currency, locale }: Shown): Fact[] {
  if (retained === undefined) return [];
  const l = layoutLabels[locale];
  return facts([
    [l.retained(day(retained.until, locale)), money(retained.amount, currency, locale)],
    [l.payableNow, money(payable - retained.amount, currency, locale)],
  ]);
}

/** The foot of a priced table: VAT by rate on the left, sums and the one big number on the right. */
export function totalsView(shown: Shown) {
  const { totals, currency, showVat, locale, heroLabel } = shown;
  const l = layoutLabels[locale];
  const sum = (value: bigint) => money(value, currency, locale);
  const prepaid = totals.prepaid === undefined || totals.prepaid === 0n ? undefined : totals.prepaid;
  const rounding = totals.rounding === undefined || totals.rounding === 0n ? undefined : totals.rounding;
  return {
    vatTitle: l.vatSummary,
    vat: showVat ? vatSummary(shown) : undefined,
    rows: facts([
      [l.totalNet, showVat ? sum(totals.net) : undefined],
      [l.totalVat, showVat ? sum(totals.vat) : undefined],
      [l.total, prepaid === undefined && rounding === undefined ? undefined : sum(totals.total)],
      [l.rounding, rounding === undefined ? undefined : sum(rounding)],
      [l.prepaid, prepaid === undefined ? undefined : sum(prepaid)],
    ]),
    heroLabel: heroLabel ?? l.payable,
    heroAmount: amount(totals.payable, locale),
    heroUnit: currencyName(currency, locale),
    retained: retention(shown),
    leiTitle: l.inLei,
    lei: inLei(shown),
  };
}
