import type { Actor } from './actor.ts';
import type { RoleTable } from './roles.ts';
import type { Tx } from './tx.ts';
import type { Feature } from '#domain/plans/model/features.ts';
import type { Area } from '#domain/reports/model/areas.ts';
import type { Columns, RowOf, SumsOf } from '#domain/reports/model/column.ts';
import type { Filter, Filters } from '#domain/reports/model/filter.ts';

/** What a row may be of, so that a page can lead there. */
export const RECORDS = ['client', 'service', 'invoice', 'payment', 'contract', 'offer', 'lead', 'work'] as const;
export type RecordKind = (typeof RECORDS)[number];

export interface ChartShape {
  /** Values along time as bars, or named things one under the other. */
  kind: 'bars' | 'names';
  of: 'amount' | 'count';
  /** How a point's label is to be read: a day, the first day of a month, a key of `reports.words`, or as it is. */
  labels: 'day' | 'month' | 'word' | 'text';
}

export interface Point {
  label: string;
  value: bigint | number;
}

/** Which rows are wanted: of a sliced report `after` counts them, of others it is a place in a keyset. */
export interface Page {
  after: string | undefined;
  size: number;
}

export interface Answer<C extends Columns> {
  rows: readonly RowOf<C>[];
  next?: string | undefined;
  /** Of all rows of the filter, whatever page is shown. */
  sums: SumsOf<C>;
  points: readonly Point[];
}

/**
 * Everything that one report is: what can be asked, its columns, its chart, and how it is read. Words are in
 * `reports.of[name]`; page, XLSX, PDF and API operation are made of this.
 */
export interface ReportDefinition<C extends Columns = Columns> {
  /** As it stands in addresses. */
  name: string;
  /** The query: `reports.<call>`, the export's name. */
  call: string;
  area: Area;
  summary: string;
  roles: RoleTable;
  feature?: Feature;
  filters: Filters;
  columns: C;
  chart: ChartShape;
  leadsTo?: (filter: Filter) => RecordKind | null;
  run(tx: Tx, actor: Actor, filter: Filter, page: Page): Promise<Answer<C>>;
}
