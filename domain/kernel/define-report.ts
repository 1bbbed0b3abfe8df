import { z } from 'zod';
import { defineQuery, type Query } from './define-query.ts';
import { civilDateOf } from './pure/civil-date.ts';
import { amount, civilDate, currency } from './schemas.ts';
import { type Columns, type RowOf, rowSchema, type SumsOf, sumsSchema } from '#domain/reports/model/column.ts';
import { type Filter, filterInput, SCREEN, spanOf } from '#domain/reports/model/filter.ts';
import { type Point, type RecordKind, RECORDS, type ReportDefinition } from './report.ts';

/** A report as it was asked for: `filter` says what was counted, also where nothing was said. */
export interface Shown<C extends Columns = Columns> {
  filter: Filter;
  leadsTo: RecordKind | null;
  rows: RowOf<C>[];
  next?: string | undefined;
  sums: SumsOf<C>;
  points: Point[];
}

export type Report<C extends Columns = Columns> = Query<ReturnType<typeof filterInput>, z.ZodType<Shown<C>>> & {
  readonly report: ReportDefinition<C>;
};

/** Makes the query of a report out of its definition; the definition stays with it, for whoever shows the report. */
export function defineReport<C extends Columns>(report: ReportDefinition<C>): Report<C> {
  const query = defineQuery({
    name: `reports.${report.call}`,
    roles: report.roles,
    ...(report.feature === undefined ? {} : { feature: report.feature }),
    api: { method: 'GET', path: `/reports/${report.name}`, summary: report.summary },
    input: filterInput(report.filters),
    output: z.object({
      filter: z.object({ from: civilDate(), to: civilDate(), currency: currency(), by: z.string() }),
      leadsTo: z.enum(RECORDS).nullable(),
      rows: z.array(rowSchema(report.columns)),
      next: z.string().optional(),
      sums: sumsSchema(report.columns),
      points: z.array(z.object({ label: z.string(), value: z.union([z.number(), amount()]) })),
    }),
    async run(tx, actor, { from, to, currency: asked = 'RON', by = '', after, size = SCREEN }) {
      const span = spanOf(report.filters.period ?? 'everything', { from, to }, civilDateOf(actor.asOf));
      const filter = { ...span, currency: asked, by };
      const { rows, points, ...rest } = await report.run(tx, actor, filter, { after, size });
      return { filter, leadsTo: report.leadsTo?.(filter) ?? null, rows: [...rows], points: [...points], ...rest };
    },
  });
  return Object.assign(query, { report });
}
