import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DraftReportPage } from '#app/acceptance/draft-report-page.tsx';
import { changeAct, deleteAct } from '#app/acceptance/report-acts.server.ts';
import { SentReportPage } from '#app/acceptance/sent-report-page.tsx';
import { resendAct } from '#app/portal/resend-act.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { documentTitle, titledBy } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { reportChoices } from '#domain/acceptance/report-choices.ts';
import { showReport } from '#domain/acceptance/show-report.ts';
import { invoiceReport } from '#domain/invoicing/invoice-report.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const report = await showReport(actor, { reportId: params['reportId'] ?? '' });
  const { clientId, dealId, reportId, linkId } = report;
  const can = {
    write: hasRole(actor, 'administrator', 'sales', 'accounting'),
    invoice: hasRole(actor, 'administrator', 'accounting'),
  };
  if (report.state === 'draft' && can.write)
    return { report, choices: await reportChoices(actor, { dealId }), today: civilDateOf(actor.asOf) };
  const { rows: history } = await listTimeline(actor, { clientId, subjectId: reportId });
  const link = linkId === null ? null : `${appUrl()}/p/${linkToken(actor.tenantId, linkId)}`;
  return { report, can, link, history, names: await memberNames(actor) };
});

export const action = actsByName({
  save: changeAct(false),
  send: changeAct(true),
  delete: deleteAct,
  resend: resendAct,
  invoice: formVerb(invoiceReport, ({ id }) => redirect(`/invoices/${id}`)),
});

export const handle = titledBy<typeof loader>((m, data) =>
  documentTitle(m.clientPages.steps.acceptance, data.report.printedNumber, data.report.client.name),
);

/** One report: a form while it is a draft, then the paper and what became of it. */
export default function ReportPage() {
  const page = useLoaderData<typeof loader>();
  const messages = useMessages();
  if (page.choices) {
    const { report, choices, today } = page;
    return (
      <DraftReportPage key={`${report.reportId}/${report.version}`} report={report} choices={choices} today={today} />
    );
  }
  const { report, can, link, history, names } = page;
  return <SentReportPage report={report} link={link} can={can} history={timelineItems(history, messages, names)} />;
}
