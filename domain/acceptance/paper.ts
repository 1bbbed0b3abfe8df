import type { Tx } from '#domain/kernel/tx.ts';
import { asReportId } from './as-head.ts';
import { reportPaperOf } from './model/report-paper.ts';
import * as reports from './repo.ts';
import { reportFacts } from './report-facts.ts';

/** A report as it is printed now: a draft as it would be sent, an answered one with conclusion, objections and signatures. @throws NotFound */
export async function acceptancePaper(tx: Tx, id: string) {
  const report = await reports.findReport(tx, asReportId(id));
  const facts = await reportFacts(tx, report);
  return {
    fileName: `${report.printedNumber ?? 'proces-verbal'}.pdf`,
    createdAt: report.answeredAt ?? report.sentAt ?? tx.asOf,
    document: { kind: 'acceptance' as const, data: reportPaperOf(facts) },
  };
}
