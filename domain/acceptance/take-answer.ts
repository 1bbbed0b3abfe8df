import { clientOf, lockContractedServices, moveQuantities } from '#domain/clients/steps.ts';
import { tellTeam } from '#domain/clients/steps-team.ts';
import { lockWorkOfReport, returnWork } from '#domain/delivery/steps.ts';
import { lineNet } from '#domain/invoicing/model/totals.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { leadOfReport } from '#domain/recurring/steps.ts';
import { eventFacts } from './event-facts.ts';
import { isOpen } from './model/report-state.ts';
import { raiseObjections } from './raise-objections.ts';
import * as reports from './repo.ts';
import type { Weighed } from './weigh-answer.ts';

/** How an answer came: by the client's own tap, or recorded by our people. */
export type AnswerWay = 'link' | 'phone' | 'email' | 'paper' | 'qualified' | 'silence';

type Given = Pick<reports.ReportRow, 'answeredAt'> &
  Partial<Pick<reports.ReportRow, 'answeredBy' | 'answerReason' | 'registrationNumber' | 'fileId'>>;

/** @throws Conflict that says why a report can no longer be answered */
export function requireOpen({ state }: reports.ReportRow): void {
  if (state === 'draft') throw new Conflict('acceptance.errors.notSent');
  if (!isOpen(state)) throw new Conflict('acceptance.errors.answered');
}

/**
 * What an acceptance brings about in whatever way it came: accepted quantities, and for what was not accepted the quantity
 * goes back and remedial work is planned. The report is locked.
 */
export async function takeAcceptance(
  tx: Tx,
  report: reports.ReportRow,
  { lines, objections }: Weighed,
  given: Given,
  way: AnswerWay,
): Promise<reports.ReportRow> {
  const work = objections.length > 0 ? await lockWorkOfReport(tx, report.id) : [];
  const services = new Map(
    (
      await lockContractedServices(
        tx,
        lines.map((one) => one.line.contractedServiceId),
      )
    ).map((one) => [one.id, one]),
  );
  const nets: bigint[] = [];
  for (const { line, accepted } of lines) {
    const discount = services.get(line.contractedServiceId)?.discount ?? 0;
    const net = lineNet({ quantity: accepted, unitPrice: line.unitPrice, discount });
    nets.push(net);
    await reports.updateLine(tx, line.id, { accepted, net });
    await moveQuantities(tx, line.contractedServiceId, { accepted, delivered: accepted - line.delivered });
  }
  const state =
    way === 'silence' ? 'accepted_tacitly' : objections.length > 0 ? 'accepted_with_objections' : 'accepted';
  const answered = await reports.updateReport(tx, report.id, { ...given, state, net: sum(nets) });
  await raiseObjections(tx, answered, { lines, objections }, work, services);
  const type =
    objections.length > 0
      ? 'AcceptanceAcceptedWithObjections'
      : way === 'silence'
        ? 'AcceptanceTacit'
        : 'AcceptanceAccepted';
  tx.emit({ type, ...(await withWay(tx, answered, way)) });
  await tellUs(tx, answered, objections.length > 0 ? 'accepted_with_objections' : 'accepted');
  return answered;
}

/** What a refusal brings about: nothing may be invoiced, the quantities return to delivery and the work begins again. */
export async function takeRefusal(
  tx: Tx,
  report: reports.ReportRow,
  given: Given & { answerReason: string },
  way: AnswerWay,
): Promise<reports.ReportRow> {
  const lines = await reports.linesOf(tx, report.id);
  const work = await lockWorkOfReport(tx, report.id);
  await lockContractedServices(
    tx,
    lines.map((one) => one.contractedServiceId),
  );
  const returned = await returnWork(tx, work, given.answerReason);
  for (const line of lines) {
    const rest = line.delivered - (returned.get(line.contractedServiceId) ?? 0n);
    if (rest > 0n) await moveQuantities(tx, line.contractedServiceId, { delivered: -rest });
  }
  const refused = await reports.updateReport(tx, report.id, { ...given, state: 'refused' });
  tx.emit({ type: 'AcceptanceRefused', ...(await withWay(tx, refused, way)) });
  await tellUs(tx, refused, 'declined');
  return refused;
}

async function tellUs(
  tx: Tx,
  report: reports.ReportRow,
  answer: 'accepted' | 'accepted_with_objections' | 'declined',
): Promise<void> {
  const { name } = await clientOf(tx, report.clientId);
  await tellTeam(
    tx,
    { roles: ['sales', 'accounting'] },
    {
      clientId: report.clientId,
      subjectKind: 'acceptance',
      subjectId: report.id,
      template: 'client-answered',
      data: {
        clientName: name,
        document: 'acceptance',
        number: report.printedNumber ?? '',
        answer,
        reason: report.answerReason,
      },
    },
  );
}

/** The event of an answer; it wakes the recurring work that made the report and may now invoice it. */
async function withWay(tx: Tx, report: reports.ReportRow, way: AnswerWay) {
  const { facts, ...rest } = eventFacts(report);
  const visitsOf = await leadOfReport(tx, report.id);
  return { ...rest, ...(visitsOf === undefined ? {} : { visitsOf }), facts: { ...facts, way } };
}
