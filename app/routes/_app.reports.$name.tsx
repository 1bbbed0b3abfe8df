import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Download, FileText } from 'lucide-react';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { ReportChart } from '#app/reports/report-chart.tsx';
import { ReportFilters } from '#app/reports/report-filters.tsx';
import { ReportTable } from '#app/reports/report-table.tsx';
import { reportWords } from '#app/reports/report-words.ts';
import { reportNamed } from '#app/reports/reports.server.ts';
import type { ShownReport } from '#app/reports/shown.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { PlanLocked } from '#domain/kernel/errors.ts';

export const loader = pageLoader(
  async ({ actor, params, search }): Promise<{ name: string; shown: ShownReport | null }> => {
    const report = reportNamed(params['name']);
    const { name, columns, filters, chart } = report.report;
    try {
      return { name, shown: { name, columns, filters, chart, ...(await report(actor, search)) } };
    } catch (error) {
      if (error instanceof PlanLocked && actor.kind === 'person') return { name, shown: null };
      throw error;
    }
  },
);

export const handle = titledBy<typeof loader>((m, { name }) => reportWords(m, name).title);

/** One report: what it can be asked, its chart, its rows; as XLSX and PDF under the same filters. */
export default function ReportPage() {
  const { name, shown } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const m = useMessages();
  const words = reportWords(m, name);
  const asked = new URLSearchParams([...search].filter(([key]) => key !== 'after'));
  const withFilters = (path: string) => (asked.size > 0 ? `${path}?${asked.toString()}` : path);
  const back = { to: '/reports', label: m.reports.back };
  if (shown === null)
    return (
      <Page title={words.title} lead={words.note} back={back}>
        <PlanLock title={m.reports.lockTitle}>{words.text}</PlanLock>
      </Page>
    );
  return (
    <Page
      title={words.title}
      lead={words.note}
      back={back}
      secondary={
        <ButtonLink
          to={withFilters(`/reports/${name}.pdf`)}
          reloadDocument
          icon={<FileText size={16} aria-hidden />}
          prefetch="none"
        >
          {m.reports.exportPdf}
        </ButtonLink>
      }
      action={
        <ButtonLink
          to={withFilters(`/reports/${name}.xlsx`)}
          reloadDocument
          kind="primary"
          icon={<Download size={16} aria-hidden />}
          prefetch="none"
        >
          {m.reports.exportXlsx}
        </ButtonLink>
      }
    >
      <ReportFilters report={shown} isAsked={asked.size > 0} />
      <div className="my-6">
        <ReportChart report={shown} title={words.chart} />
      </div>
      <ReportTable
        report={shown}
        words={words}
        previous={search.has('after') ? withFilters(`/reports/${name}`) : undefined}
        next={
          shown.next === undefined
            ? undefined
            : `/reports/${name}?${new URLSearchParams([...asked, ['after', shown.next]]).toString()}`
        }
      />
    </Page>
  );
}
