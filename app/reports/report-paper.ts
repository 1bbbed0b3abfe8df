import type { issuerOf } from '#domain/companies/model/issuer.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Filters, Filter } from '#domain/reports/model/filter.ts';
import type { Locale, Messages } from '#domain/messages/index.ts';
import type { Columns, RowOf, SumsOf, Value } from '#domain/reports/model/column.ts';
import { reportWord, type ReportWords } from './report-words.ts';
import { isNumber, valueText } from './value-text.ts';

interface Whole {
  definition: { columns: Columns; filters: Filters };
  words: ReportWords;
  m: Messages;
  locale: Locale;
  shown: { filter: Filter; rows: readonly RowOf<Columns>[]; sums: SumsOf<Columns> };
}

/** A report as its paper prints it: its filters under the title, its sums last. */
export function reportPaper({ definition, words, m, locale, shown }: Whole, issuer: ReturnType<typeof issuerOf>) {
  const keys = Object.entries(definition.columns);
  const texts = (row: Readonly<Record<string, Value | undefined>>): string[] =>
    keys.map(([key, { kind }]) => valueText(row[key], kind, m));
  const sums = keys.map(([key, { kind }], index) =>
    index === 0 ? m.reports.total : shown.sums[key] === undefined ? '' : valueText(shown.sums[key], kind, m),
  );
  return {
    locale,
    issuer,
    title: words.title,
    note: words.note,
    facts: factsOf(definition.filters, shown.filter, m),
    columns: keys.map(([key, { kind }]) => ({
      label: words.columns[key] ?? key,
      align: isNumber(kind) ? ('right' as const) : ('left' as const),
    })),
    rows: shown.rows.map(texts),
    ...(Object.keys(shown.sums).length === 0 ? {} : { sums }),
  };
}

function factsOf(asked: Filters, { from, to, currency, by }: Filter, { reports: m, ...rest }: Messages) {
  return [
    ...(asked.period && asked.period !== 'everything'
      ? [{ label: m.period, value: `${formatCivilDate(from)} – ${formatCivilDate(to)}` }]
      : []),
    ...(asked.currency ? [{ label: m.currency, value: currency }] : []),
    ...(asked.by ? [{ label: m.by, value: reportWord({ reports: m, ...rest }, by) }] : []),
  ];
}
