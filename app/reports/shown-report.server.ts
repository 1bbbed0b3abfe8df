import type { PageContext } from '#app/http/form-verb.server.ts';
import { requestLocale, requestMessages } from '#app/http/messages.server.ts';
import { allRows } from './all-rows.server.ts';
import { reportNamed } from './reports.server.ts';
import { reportWords } from './report-words.ts';

/** More rows than a sheet of Excel is read for. */
export const LONGEST = 50_000;

/** A report with all its rows, for a file, under the filters of its page. @throws NotFound, Invalid `reports.errors.tooLong` */
export async function wholeReport({ actor, request, params, search }: PageContext, longest = LONGEST) {
  const report = reportNamed(params['name']);
  const m = requestMessages(request);
  const { after: _page, size: _size, ...filters } = search; // the file is the whole report, whatever page one looks at
  return {
    definition: report.report,
    words: reportWords(m, report.report.name),
    m,
    locale: requestLocale(request),
    shown: await allRows(report, actor, filters, longest),
  };
}
