import { clientOf, lockContractedServices, moveQuantities, recipientOf } from '#domain/clients/steps.ts';
import { companyOf, nextNumber } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { putWorkOnReport } from '#domain/delivery/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { eventFacts } from './event-facts.ts';
import { membersOf } from './model/committee.ts';
import { LINK_DAYS, senderOf } from './mailing.ts';
import { asStored, partiesNow } from './model/report-parties.ts';
import * as open from './repo-open.ts';
import * as reports from './repo.ts';
import { openReportEnvelope } from './report-envelope.ts';

/** How a report leaves: by mail to somebody, or handed over (printed, or its address copied). */
export type Way = { way: 'email'; recipient?: string | undefined } | { way: 'handover' };

/**
 * Numbers a draft, takes the work it is about, has the company sign, and sends it. The draft is locked. The number comes last.
 * @throws Invalid `acceptance.errors.noLines`, `acceptance.errors.committeeMissing`, `acceptance.errors.noRecipient`, `companies.errors.notConfirmed`
 */
export async function sendDraft(tx: Tx, draft: reports.ReportRow, how: Way): Promise<reports.ReportRow> {
  const lines = await reports.linesOf(tx, draft.id);
  if (lines.length === 0) throw new Invalid('acceptance.errors.noLines', { fields: ['lines'] });
  const [company, client] = [await companyOf(tx), await clientOf(tx, draft.clientId)];
  if (!company.isConfirmed) throw new Invalid('companies.errors.notConfirmed');
  if (client.kind === 'institution' && membersOf(draft.committee).length === 0)
    throw new Invalid('acceptance.errors.committeeMissing', { fields: ['committee'] });
  const recipient = how.way === 'email' ? await recipientFor(tx, draft, how.recipient) : undefined;
  await takeDelivered(tx, draft, lines);
  const today = civilDateOf(tx.asOf);
  const taken = await nextNumber(tx, 'acceptance', today);
  const sent = await reports.updateReport(tx, draft.id, {
    ...taken,
    reportDate: today,
    state: 'sent',
    sentAt: tx.asOf,
    parties: asStored(partiesNow(company, client)),
  });
  await openReportEnvelope(tx, sent, company);
  if (recipient)
    await promiseMail(tx, {
      clientId: draft.clientId,
      subjectKind: 'acceptance',
      subjectId: draft.id,
      template: 'acceptance-sent',
      recipient: recipient.email,
      data: {
        number: sent.printedNumber,
        periodStart: sent.periodStart,
        periodEnd: sent.periodEnd,
        ...(recipient.name === undefined ? {} : { recipientName: recipient.name }),
        ...senderOf(company),
      },
      link: { purpose: 'acceptance', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
      attachment: 'acceptance',
    });
  tx.emit({ type: 'AcceptanceSent', ...eventFacts(sent) });
  return sent;
}

async function recipientFor(
  tx: Tx,
  { clientId }: reports.ReportRow,
  typed: string | undefined,
): Promise<{ email: string; name?: string }> {
  const known = await recipientOf(tx, clientId);
  if (typed !== undefined && typed !== known?.email) return { email: typed };
  if (!known) throw new Invalid('acceptance.errors.noRecipient', { fields: ['recipient'] });
  return known;
}

/**
 * The work that the report is about is now on it. What a person typed beyond the work that was finished counts as delivered
 * from now on, because the report itself says that it was.
 */
async function takeDelivered(tx: Tx, report: reports.ReportRow, lines: readonly reports.LineRow[]): Promise<void> {
  const ids = lines.map((line) => line.contractedServiceId);
  const quantities = new Map(lines.map((line) => [line.contractedServiceId, line.delivered]));
  await putWorkOnReport(tx, report.id, quantities, report.periodEnd);
  const services = new Map((await lockContractedServices(tx, ids)).map((one) => [one.id, one]));
  const elsewhere = await open.pendingQuantities(tx, ids, ['sent', 'viewed'], report.id);
  for (const line of lines) {
    const service = services.get(line.contractedServiceId);
    if (!service) throw new Invalid('acceptance.errors.foreignService', { fields: ['lines'] });
    const waiting = service.delivered - service.accepted - (elsewhere.get(service.id) ?? 0n);
    const missing = line.delivered - (waiting > 0n ? waiting : 0n);
    if (missing <= 0n) continue;
    await moveQuantities(tx, service.id, { delivered: missing });
    const quantity = formatDecimal(missing, SCALE.quantity, { trim: true });
    const { clientId, dealId, periodEnd } = report;
    const facts = { title: line.name, date: periodEnd, quantity, unit: line.unit };
    tx.emit({ type: 'ServiceDelivered', subject: service.id, clientId, dealId, facts });
  }
}
