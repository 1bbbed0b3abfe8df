import type { z } from 'zod';
import { type Column, csvResponse } from '#app/http/csv.server.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Query } from '#domain/kernel/define-query.ts';
import type { Locale, Messages } from '#domain/messages/index.ts';

/** What the columns of an export need beside the rows. */
export interface ExportContext {
  m: Messages;
  locale: Locale;
  /** Names of colleagues by their ids. */
  names: Readonly<Record<string, string>>;
}

/** A list of the company as a file, with the filters of the list's page. @throws DomainError */
export type ListExport = (actor: Actor, filters: Record<string, string>, context: ExportContext) => Promise<Response>;

interface PageOf<Row> {
  rows: readonly Row[];
  next?: string | undefined;
}

/** Makes an export of a list's query and its columns. */
export const listExport =
  <I extends z.ZodType, O extends z.ZodType<PageOf<Row>>, Row>(
    fileName: string,
    query: Query<I, O>,
    columns: (context: ExportContext) => readonly Column<z.output<O>['rows'][number]>[],
  ): ListExport =>
  (actor, filters, context) =>
    csvResponse<z.output<O>['rows'][number]>(fileName, columns(context), (after) =>
      query(actor, asInput<I>(after === undefined ? filters : { ...filters, after })),
    );

/** The query parses what it gets: here it is only named as its input. */
const asInput = <I extends z.ZodType>(values: Record<string, unknown>) => values as z.input<I>;
