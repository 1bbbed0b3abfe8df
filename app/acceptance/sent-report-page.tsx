import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { SentMails } from '#app/portal/sent-mails.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx';
import { isAccepted, isOpen } from '#domain/acceptance/model/report-state.ts';
import { useReportChain, useReportFacts, useReportStates } from './report-facts.tsx';
import { ReportLines } from './report-lines.tsx';
import { ReportSections } from './report-sections.tsx';
import { REPORT_TONES } from './report-state.ts';
import type { ShownReport } from './shown-report.ts';

type Props = {
  report: ShownReport;
  /** The client's address of the report. */
  link: string | null;
  can: { write: boolean; invoice: boolean };
  history: readonly TimelineItem[];
};

/** A report that was sent: the paper, delivered against accepted, the answer and what it leads to. */
export function SentReportPage({ report, link, can, history }: Props) {
  const { acceptance, common } = useMessages();
  const { page: m, states } = acceptance;
  const { reportId, printedNumber, state, client, clientId, net, currency, version } = report;
  const pdf = `/acceptance/${reportId}/pdf?v=${version}`;
  return (
    <DocumentPage
      title={m.numbered(printedNumber ?? m.withoutNumber)}
      state={
        <StateMark pill tone={REPORT_TONES[state]}>
          {states[state]}
        </StateMark>
      }
      client={
        <Link to={`/clients/${clientId}`} className="hover:underline">
          {client.name}
        </Link>
      }
      total={<Money value={net} currency={currency} size="hero" />}
      chain={useReportChain(report)}
      notice={state === 'refused' ? <Callout tone="error" title={m.refusedText} /> : undefined}
      document={
        <div className="space-y-6">
          <ReportLines report={report} />
          <DocumentPane pdf={pdf} title={m.numbered(printedNumber ?? '')} />
        </div>
      }
      action={<NextStep report={report} can={can} />}
      consequence={<Consequence report={report} can={can} />}
      states={useReportStates(report)}
      facts={useReportFacts(report)}
      others={
        <>
          <ButtonLink to={pdf} reloadDocument>
            {common.downloadPdf}
          </ButtonLink>
          {isOpen(state) ? (
            <ButtonLink to={`${pdf}&variant=handwritten`} reloadDocument>
              {m.handwritten}
            </ButtonLink>
          ) : null}
        </>
      }
      history={<Timeline items={history} />}
    >
      <div className="space-y-6">
        {link === null || !isOpen(state) ? null : <CopyField label={m.clientLink} value={link} />}
        {link === null || !isOpen(state) || !can.write ? null : (
          <SentMails kind="acceptance" paper={report.reportId} mails={report.deliveries} />
        )}
        <ReportSections report={report} />
      </div>
    </DocumentPage>
  );
}

const isInvoiceable = ({ state, lines }: ShownReport): boolean =>
  isAccepted(state) && lines.some((line) => line.accepted > line.invoiced);

/** The one thing to do: record the answer, invoice what was accepted, or make the report anew. */
function NextStep({ report, can }: Pick<Props, 'report' | 'can'>) {
  const { page: m } = useMessages().acceptance;
  const { reportId, state, dealId } = report;
  if (isOpen(state))
    return can.write ? (
      <ButtonLink to={`/acceptance/${reportId}/answer`} kind="primary">
        {m.record}
      </ButtonLink>
    ) : null;
  if (state === 'refused')
    return can.write ? (
      <ButtonLink to={`/acceptance/new?deal=${dealId}`} kind="primary">
        {m.makeAgain}
      </ButtonLink>
    ) : null;
  if (!isInvoiceable(report) || !can.invoice) return null;
  return (
    <Form action="?do=invoice">
      <HiddenField name="reportId" value={reportId} />
      <Submit wide>{m.invoice}</Submit>
    </Form>
  );
}

function Consequence({ report, can }: Pick<Props, 'report' | 'can'>) {
  const { page: m } = useMessages().acceptance;
  if (isOpen(report.state)) return m.waitingText;
  return isInvoiceable(report) && can.invoice ? m.invoiceNote : null;
}
