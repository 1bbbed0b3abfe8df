import { pageLoader } from '#app/http/form-verb.server.ts';
import { xlsxResponse } from '#app/http/xlsx-response.server.ts';
import { fileNameOf } from '#app/reports/report-words.ts';
import { reportSheet } from '#app/reports/report-sheet.server.ts';
import { wholeReport } from '#app/reports/shown-report.server.ts';

/** The report of the page as a sheet, with the same filters. */
export const loader = pageLoader(async (context) => {
  const report = await wholeReport(context);
  return xlsxResponse(`${fileNameOf(report.words)}.xlsx`, reportSheet(report));
});
