import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { draftReport } from '#domain/acceptance/draft-report.ts';
import { sendReport } from '#domain/acceptance/send-report.ts';
import { showReport } from '#domain/acceptance/show-report.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { openLink } from '#domain/links/open-link.ts';
import type { TestCompany } from './company.ts';
import { aFinishedWorkOrder, type WorkOptions } from './work-order.ts';

/** A draft report of ten finished hours at 150 lei. */
export async function aDraftReport(company: TestCompany, options: WorkOptions = {}) {
  const work = await aFinishedWorkOrder(company, options);
  return { ...work, ...(await draftReport(company.administrator, { dealId: work.dealId })) };
}

/** A report that was sent, with the actor who holds its link. */
export async function aSentReport(company: TestCompany, options: WorkOptions = {}) {
  const draft = await aDraftReport(company, options);
  const sent = await sendReport(company.administrator, { reportId: draft.reportId });
  return { ...draft, ...sent, holder: await reportHolder(company, sent.reportId) };
}

/** A report that the client has accepted by link. */
export async function anAcceptedReport(company: TestCompany, options: WorkOptions = {}) {
  const sent = await aSentReport(company, options);
  return { ...sent, ...(await acceptReport(sent.holder, { reportId: sent.reportId, name: 'Maria Ionescu' })) };
}

/** Whoever opens the newest link of a report, at a time. */
export async function reportHolder(
  { tenantId, administrator }: TestCompany,
  reportId: Id<'acceptanceReport'>,
  asOf: Date = administrator.asOf,
): Promise<ClientActor> {
  const { linkId } = await showReport(administrator, { reportId });
  if (linkId === null) throw new Error('the report has no link');
  const opened = await openLink(linkToken(tenantId, linkId), asOf, { address: '192.0.2.7', userAgent: 'phone' });
  if (opened.state !== 'open') throw new Error(`the link is ${opened.state}`);
  return opened.actor;
}
