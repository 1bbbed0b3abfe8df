import { Send, Trash2 } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Button } from '#app/ui/button.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TwoPapers } from '#app/ui/two-papers.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { REPORT_FORM, ReportForm } from './report-form.tsx';
import type { ReportChoices, ShownReport } from './shown-report.ts';

type Props = { report: ShownReport; choices: ReportChoices; today: CivilDate };

/** A report that is being made: prefilled, one press sends it to be signed. */
export function DraftReportPage({ report, choices, today }: Props) {
  const { acceptance, offers } = useMessages();
  const { page: m, states } = acceptance;
  const failure = useFailure();
  const { client, recipient, net, currency } = report;
  return (
    <DraftPage
      title={m.newFor(client.name)}
      state={
        <StateMark pill tone="neutral">
          {states.draft}
        </StateMark>
      }
      form={
        <>
          <ReportForm
            action="?do=send"
            choices={choices}
            defaults={report}
            failure={failure}
            version={report.version}
            today={today}
            recipient={recipient}
            isInstitution={client.kind === 'institution'}
            compare={
              <TwoPapers
                saved={`/acceptance/${report.reportId}/pdf`}
                formId={REPORT_FORM}
                preview={`/acceptance/${report.reportId}/preview`}
              />
            }
          >
            <FormEnd note={recipient === null ? m.sendNoAddress : m.sendTo(recipient)}>
              <Submit kind="line" formAction="?do=save">
                {offers.saveDraft}
              </Submit>
              <Submit kind="quiet" name="way" value="handover">
                {m.handover}
              </Submit>
            </FormEnd>
          </ReportForm>
          <Form action="?do=delete" className="mt-6">
            <Submit kind="danger" icon={<Trash2 size={16} aria-hidden />}>
              {m.deleteDraft}
            </Submit>
          </Form>
        </>
      }
      totals={
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p className="flex items-baseline gap-4">
            <span className="text-muted">{m.value}</span>
            <Money value={net} currency={currency} size="strong" />
          </p>
          <Button kind="primary" type="submit" form={REPORT_FORM} icon={<Send size={16} aria-hidden />}>
            {m.send}
          </Button>
        </div>
      }
      preview={
        <LivePaper
          formId={REPORT_FORM}
          action={`/acceptance/${report.reportId}/preview`}
          title={offers.preview}
          waiting={offers.previewWaiting}
        />
      }
    />
  );
}
