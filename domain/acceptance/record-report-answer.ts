import type { z } from 'zod';
import { recordFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { type CivilDate, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { recordSignature, refuse } from '#domain/signing/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { asHead } from './as-head.ts';
import { RecordedAnswer } from './model/answer.ts';
import { ReportHead } from './model/report.ts';
import * as reports from './repo.ts';
import { openEnvelopeOf } from './report-envelope.ts';
import { requireOpen, takeAcceptance, takeRefusal } from './take-answer.ts';
import { acceptedWhole, weigh } from './weigh-answer.ts';

/**
 * Records an answer given by phone, mail, on paper or with a qualified signature. It has the same effects as one by link;
 * what was signed elsewhere is uploaded. The timeline says who recorded it.
 * @throws NotFound · Conflict `acceptance.errors.answered`, `acceptance.errors.notSent` · Invalid beside the field
 */
export const recordReportAnswer = defineVerb({
  name: 'acceptance.recordReportAnswer',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/acceptance-reports/{reportId}/answer',
    summary: 'Record the answer a client gave outside the application',
  },
  input: RecordedAnswer.extend({ reportId: id<'acceptanceReport'>() }),
  output: ReportHead,
  async run(tx, _actor, { reportId, ...answer }) {
    const current = await reports.lockReport(tx, reportId);
    requireOpen(current);
    const { way, file, registrationNumber, reason } = answer;
    requireDay(answer.date, current, civilDateOf(tx.asOf));
    if (file === undefined && (way === 'paper' || way === 'qualified'))
      throw new Invalid('acceptance.errors.fileMissing', { fields: ['file'] });
    if (answer.answer === 'refused' && reason === undefined)
      throw new Invalid('acceptance.errors.reasonMissing', { fields: ['reason'] });
    await keepEvidence(tx, current, answer);
    const given = {
      answeredAt: answer.date === civilDateOf(tx.asOf) ? tx.asOf : startOfDay(answer.date),
      answeredBy: answer.answeredBy,
      registrationNumber: registrationNumber ?? current.registrationNumber,
      fileId: file ? await recordFile(tx, file) : null,
    };
    if (answer.answer === 'refused')
      return asHead(await takeRefusal(tx, current, { ...given, answerReason: reason ?? '' }, way));
    const lines = await reports.linesOf(tx, reportId);
    const weighed =
      answer.answer === 'accepted'
        ? acceptedWhole(lines)
        : weigh(lines, { lines: answer.lines ?? [], objections: answer.objections ?? [] }, answer.date);
    return asHead(await takeAcceptance(tx, current, weighed, given, way));
  },
});

function requireDay(date: CivilDate, { sentAt }: reports.ReportRow, today: CivilDate): void {
  if (date > today || (sentAt && date < civilDateOf(sentAt)))
    throw new Invalid('acceptance.errors.answerDate', { fields: ['date'] });
}

type Answer = Pick<
  z.output<typeof RecordedAnswer>,
  'answer' | 'way' | 'date' | 'answeredBy' | 'registrationNumber' | 'reason'
>;

async function keepEvidence(tx: Tx, report: reports.ReportRow, answer: Answer): Promise<void> {
  const envelope = await openEnvelopeOf(tx, report);
  if (!envelope) return;
  const { way, date, answeredBy, registrationNumber, reason } = answer;
  const party = 'client' as const;
  if (answer.answer === 'refused')
    await refuse(tx, { envelopeId: envelope.id, party, reason: reason ?? '', name: answeredBy });
  else await recordSignature(tx, { envelopeId: envelope.id, party, way, date, person: answeredBy, registrationNumber });
}
