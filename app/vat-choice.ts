import type { VatCategory } from '#domain/invoicing/model/totals.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Messages } from '#domain/messages/index.ts';

interface Vat {
  category: VatCategory;
  rate: number;
}

/** Category and rate as one choice of a list: `S:2100`. */
export const vatValue = ({ category, rate }: Vat): string => `${category}:${rate}`;

/** The rate for people: «21%», or why there is none. */
export function vatLabel({ category, rate }: Vat, { catalogue }: Messages): string {
  const percent = `${formatRomanian(BigInt(rate), SCALE.percent, { trim: true })}%`;
  return category === 'S' ? catalogue.vatLabels.S(percent) : catalogue.vatLabels[category];
}

export const vatOptions = (choices: readonly Vat[], messages: Messages) =>
  choices.map((choice) => ({ value: vatValue(choice), label: vatLabel(choice, messages) }));

/** Puts the two fields that verbs know in place of the list's one. */
export function withVat(values: Record<string, unknown>): Record<string, unknown> {
  const { vat, ...rest } = values;
  const [, category, rate] = /^([A-Z]{1,2}):(\d+)$/.exec(typeof vat === 'string' ? vat : '') ?? [];
  return category === undefined || rate === undefined ? rest : { ...rest, vatCategory: category, vatRate: rate };
}
