import { pageLoader } from '#app/http/form-verb.server.ts';
import { pdfResponse } from '#app/http/paper-response.server.ts';
import { pdfOf } from '#app/http/wiring.server.ts';
import { reportPaper } from '#app/reports/report-paper.ts';
import { fileNameOf } from '#app/reports/report-words.ts';
import { wholeReport } from '#app/reports/shown-report.server.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { showCompany } from '#domain/companies/show-company.ts';

/** As many rows as are still printed; more are for a sheet. */
const LONGEST = 2_000;

/** The report of the page as a paper, with the same filters. */
export const loader = pageLoader(async (context) => {
  const report = await wholeReport(context, LONGEST);
  const { actor } = context;
  const paper = reportPaper(report, issuerOf(await showCompany(actor, {})));
  return pdfResponse(await pdfOf('report', paper, actor.asOf), `${fileNameOf(report.words)}.pdf`);
});
