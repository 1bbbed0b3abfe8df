import { xlsxOf } from '#app/http/wiring.server.ts';
import type { ZippedFile } from '#app/http/zip.server.ts';
import { allRows } from '#app/reports/all-rows.server.ts';
import { reportSheet } from '#app/reports/report-sheet.server.ts';
import { fileNameOf, reportWords } from '#app/reports/report-words.ts';
import { LONGEST } from '#app/reports/shown-report.server.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Report } from '#domain/kernel/define-report.ts';
import { Forbidden, PlanLocked } from '#domain/kernel/errors.ts';
import type { Messages } from '#domain/messages/index.ts';
import { collectionsJournal } from '#domain/reports/collections-journal.ts';
import { salesJournal } from '#domain/reports/sales-journal.ts';
import { vatOnCollection } from '#domain/reports/vat-on-collection.ts';

const JOURNALS: readonly Report[] = [salesJournal, collectionsJournal, vatOnCollection];

/** The journals of a period as sheets, for who may read them on a plan that has them. */
export async function* monthJournals(
  actor: Actor,
  period: { from: string; to: string },
  m: Messages,
): AsyncGenerator<ZippedFile> {
  for (const report of JOURNALS) {
    const shown = await allRows(report, actor, period, LONGEST).catch(notForThem);
    if (shown === undefined) continue;
    const words = reportWords(m, report.report.name);
    const sheet = reportSheet({ definition: report.report, words, m, shown });
    yield { name: `${m.exports.journals}/${fileNameOf(words)}.xlsx`, bytes: xlsxOf(sheet) };
  }
}

const notForThem = (error: unknown): undefined => {
  if (!(error instanceof Forbidden) && !(error instanceof PlanLocked)) throw error;
};
