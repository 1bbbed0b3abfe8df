import type { Filter, Filters } from '#domain/reports/model/filter.ts';
import type { Columns, RowOf, SumsOf } from '#domain/reports/model/column.ts';

/** A report as its page has it. */
export interface ShownReport {
  name: string;
  columns: Columns;
  filters: Filters;
  chart: { kind: 'bars' | 'names'; of: 'amount' | 'count'; labels: 'day' | 'month' | 'word' | 'text' };
  filter: Filter;
  leadsTo: string | null;
  rows: readonly RowOf<Columns>[];
  next?: string | undefined;
  sums: SumsOf<Columns>;
  points: readonly { label: string; value: bigint | number }[];
}

const PLACES: Readonly<Record<string, string>> = {
  client: '/clients/',
  service: '/services/',
  invoice: '/invoices/',
  payment: '/collections/',
  contract: '/contracts/',
  offer: '/offers/',
  lead: '/leads/',
  work: '/interventions/',
};

/** Where a row leads. */
export const pathOf = (kind: string | null, id: string | null): string | undefined =>
  kind === null || id === null ? undefined : `${PLACES[kind] ?? '/'}${id}`;
