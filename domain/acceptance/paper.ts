import type { Tx } from '#domain/kernel/tx.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { printedSigning } from '#domain/signing/steps.ts';
import { asReportId } from './as-head.ts';
import { reportPaperOf } from './model/report-paper.ts';
import { isOpen } from './model/report-state.ts';
import * as reports from './repo.ts';
import { reportFacts } from './report-facts.ts';

/** A report as it is printed now: a draft as it would be sent, a sent one as it was, an answered one with conclusion, objections and signatures. @throws NotFound */
export async function acceptancePaper(tx: Tx, id: string) {
  const report = await reports.findReport(tx, asReportId(id));
  const facts = await reportFacts(tx, report);
  const fileName = `${report.printedNumber ?? 'proces-verbal'}.pdf`;
  const { shown, toSeal, evidence } = await printedSigning(tx, {
    subjectId: report.id,
    version: 1,
    sha256: undefined,
    names: { company: facts.provider.name, client: facts.beneficiary.name },
    document: {
      title: messagesFor(facts.locale).acceptance.paper.inText,
      number: report.printedNumber ?? '',
      date: facts.date,
    },
    locale: facts.locale,
  });
  if (shown && isOpen(report.state)) return { fileName, ...shown };
  return {
    fileName,
    createdAt: report.answeredAt ?? report.sentAt ?? tx.asOf,
    document: { kind: 'acceptance' as const, data: { ...reportPaperOf(facts), evidence } },
    signing: toSeal,
  };
}
