import type { PageContext } from '#app/http/form-verb.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { MOST } from '#domain/reports/model/filter.ts';
import type { RowOf } from '#domain/reports/model/column.ts';
import { reportNamed } from './reports.server.ts';
import { reportWords } from './report-words.ts';

/** More rows than a sheet of paper or of Excel is read for. */
const LONGEST = 50_000;

/** A report with all its rows, for a file, under the filters of its page. @throws NotFound, Invalid `reports.errors.tooLong` */
export async function wholeReport({ actor, request, params, search }: PageContext, longest = LONGEST) {
  const report = reportNamed(params['name']);
  const m = requestMessages(request);
  const { after: _page, size: _size, ...filters } = search; // the file is the whole report, whatever page one looks at
  const rows: RowOf<typeof report.report.columns>[] = [];
  let shown = await report(actor, { ...filters, size: MOST });
  rows.push(...shown.rows);
  while (shown.next !== undefined) {
    if (rows.length >= longest) throw new Invalid('reports.errors.tooLong', { params: { count: String(longest) } });
    shown = await report(actor, { ...filters, size: MOST, after: shown.next });
    rows.push(...shown.rows);
  }
  const words = reportWords(m, report.report.name);
  return { definition: report.report, words, m, locale: requestLocale(request), shown: { ...shown, rows } };
}
