import { clientOf } from '#domain/clients/steps.ts';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Due } from '#domain/pipeline/model/due.ts';
import { asReportId } from './as-head.ts';
import { eventFacts } from './event-facts.ts';
import { mailSealed } from './mailing.ts';
import { isProfessional, proofOf } from './model/tacit.ts';
import * as open from './repo-open.ts';
import * as reports from './repo.ts';
import { reminderTime, tacitTime } from './times.ts';

/** The lines of a report with what was accepted and what invoices have taken of it, in thousandths. */
export const acceptedLinesOf = (tx: Tx, reportId: Id<'acceptanceReport'>) => reports.linesOf(tx, reportId);

/**
 * An invoice takes of each accepted line a `quantity` (thousandths); a negative one gives back. The lines stay locked until commit.
 * @throws NotFound · Conflict `acceptance.errors.notAccepted` beyond what was accepted
 */
export async function takeAccepted(
  tx: Tx,
  takes: readonly { id: Id<'acceptanceLine'>; quantity: bigint }[],
): Promise<void> {
  if (takes.length === 0) return;
  const lines = await reports.lockLines(tx, [...new Set(takes.map((one) => one.id))]);
  if (takes.some((one) => lines.every((line) => line.id !== one.id))) throw new NotFound();
  const taken = lines.map(({ id, name, accepted, invoiced }) => {
    const now = invoiced + sum(takes.filter((one) => one.id === id).map((one) => one.quantity));
    if (now > accepted || now < 0n) throw new Conflict('acceptance.errors.notAccepted', { params: { service: name } });
    return { id, invoiced: now };
  });
  await reports.setInvoiced(tx, taken);
}

/** A signed report is sealed: the client gets it. @returns what its event says */
export async function sendSealedReport(tx: Tx, subjectId: string) {
  const report = await reports.findReport(tx, asReportId(subjectId));
  await mailSealed(tx, report);
  return eventFacts(report);
}

/** What an invoice says of the report that it rests on. @throws NotFound */
export const reportForInvoice = (tx: Tx, reportId: Id<'acceptanceReport'>) => reports.findReport(tx, reportId);

/** Accepted and not yet invoiced: what waits on «De facturat», with the day of the answer and the period. */
export const openAcceptedLines = (tx: Tx, clientId?: Id<'client'>) => open.openLines(tx, clientId);

/** The reports of a deal, oldest first, for its chain of documents. */
export const reportsOfDeal = (tx: Tx, dealId: Id<'deal'>) => reports.ofDeal(tx, dealId);

/** What waits by itself for a client's unanswered reports: two reminders, then, by clause alone, tacit acceptance. */
export async function dueAcceptance(tx: Tx, clientId: Id<'client'>): Promise<Due[]> {
  const waiting = await reports.waitingOf(tx, clientId);
  if (waiting.length === 0) return [];
  const { kind } = await clientOf(tx, clientId);
  const dues: Due[] = [];
  for (const report of waiting) {
    const reminder = await reminderTime(tx, report);
    if (reminder) dues.push({ act: 'remindAcceptance', id: report.id, at: reminder });
    if (report.tacitAcceptanceDays === null || !isProfessional(kind)) continue;
    const proof = proofOf(await deliveriesOf(tx, report.id));
    if (proof)
      dues.push({
        act: 'acceptTacitly',
        id: report.id,
        at: await tacitTime(tx, proof.sentAt, report.tacitAcceptanceDays),
      });
  }
  return dues;
}
