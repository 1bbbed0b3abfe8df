import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import type { ChainLink } from '#app/ui/document-page.tsx';
import type { Fact } from '#app/ui/facts.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import type { StateLine } from '#app/ui/state-lines.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { useMailDetail } from '#app/ui/use-mail-detail.ts';
import { REPORT_TONES } from './report-state.ts';
import type { ShownReport } from './shown-report.ts';

const PATHS: Record<ShownReport['chain'][number]['kind'], string | undefined> = {
  offer: '/offers/',
  contract: '/contracts/',
  acceptance: '/acceptance/',
  invoice: '/invoices/',
  receipt: undefined,
};

/** «Ofertă OF-12 › Contract 15 › PV-7 › …», this one marked. */
export function useReportChain({ chain, reportId }: ShownReport): ChainLink[] {
  const { offers } = useMessages();
  return chain.map(({ kind, id, number }) => ({
    label: `${offers.chain[kind]} ${number}`,
    to: PATHS[kind] === undefined ? undefined : `${PATHS[kind]}${id}`,
    isCurrent: id === reportId,
  }));
}

const MAIL_TONES: Record<string, Tone> = { delivered: 'success', opened: 'success', bounced: 'error', failed: 'error' };

/** Where the report stands and where its e-mail does; a report never goes to e-Factura. */
export function useReportStates(report: ShownReport): StateLine[] {
  const { states, page } = useMessages().acceptance;
  const mailDetail = useMailDetail();
  const { state, sentAt, viewedAt, answeredAt, deliveries } = report;
  const at = answeredAt ?? viewedAt ?? sentAt;
  const mail = deliveries.findLast(({ template }) => template.startsWith('acceptance-'));
  const words: Record<string, string> = page.email;
  const mailedAt = mail?.sentAt ?? mail?.createdAt;
  return [
    { axis: 'document', tone: REPORT_TONES[state], text: states[state], at: at ? <Instant at={at} /> : undefined },
    {
      axis: 'email',
      tone: mail ? (MAIL_TONES[mail.state] ?? 'info') : 'neutral',
      text: mail ? (words[mail.state] ?? page.email.waiting) : page.email.notSent,
      at: mailedAt ? <Instant at={mailedAt} /> : undefined,
      detail: mailDetail(mail),
    },
  ];
}

/** Key data of a report and of the answer to it. */
export function useReportFacts(report: ShownReport): Fact[] {
  const { page: m } = useMessages().acceptance;
  const { fields } = m;
  const facts: (Fact | undefined)[] = [
    {
      label: m.period,
      value: (
        <>
          <Day date={report.periodStart} />
          {' – '}
          <Day date={report.periodEnd} />
        </>
      ),
    },
    report.contractNumber === null || report.contractId === null
      ? undefined
      : {
          label: m.contract,
          value: (
            <Link to={`/contracts/${report.contractId}`} className="text-link">
              {report.contractNumber}
            </Link>
          ),
        },
    textFact(fields.place, report.place),
    textFact(fields.registrationNumber, report.registrationNumber),
    report.tacitAcceptanceDays === null
      ? undefined
      : { label: m.tacitClause, value: m.tacitDays(report.tacitAcceptanceDays) },
    report.reminders === 0 ? undefined : { label: m.reminders, value: report.reminders },
    textFact(m.answeredBy, report.answeredBy),
    textFact(m.reason, report.answerReason),
    report.fileId === null
      ? undefined
      : {
          label: m.file,
          value: (
            <a href={`/files/${report.fileId}`} className="text-link">
              {m.seeAnswerFile}
            </a>
          ),
        },
  ];
  return facts.filter((fact) => fact !== undefined);
}

const textFact = (label: string, value: string | null): Fact | undefined =>
  value === null ? undefined : { label, value };
