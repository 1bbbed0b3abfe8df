import { useLoaderData } from '@remix-run/react';
import { AnswerLines } from '#app/acceptance/answer-lines.tsx';
import { recordAct } from '#app/acceptance/report-acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { showReport } from '#domain/acceptance/show-report.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { RECORDED_WAYS } from '#domain/signing/model/signature.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const { reportId, printedNumber, client, lines, reportDate } = await showReport(actor, {
    reportId: params['reportId'] ?? '',
  });
  return {
    reportId,
    number: printedNumber ?? '',
    clientName: client.name,
    reportDate,
    today: civilDateOf(actor.asOf),
    lines: lines.map(({ lineId, name, unit, delivered }) => ({ lineId, name, unit, delivered })),
  };
});

export const action = recordAct;

const ANSWERS = ['accepted', 'accepted_with_objections', 'refused'] as const;

export const handle = titledBy<typeof loader>((m, data) => m.acceptance.page.recordTitle(data.number));

/** «Înregistrează răspunsul»: what the client said by phone, mail, on paper or with a qualified signature. */
export default function RecordReportAnswer() {
  const { reportId, number, clientName, reportDate, today, lines } = useLoaderData<typeof loader>();
  const { page: m } = useMessages().acceptance;
  return (
    <Page
      title={m.recordTitle(number)}
      lead={clientName}
      back={{ to: `/acceptance/${reportId}`, label: m.numbered(number) }}
      width="form"
    >
      <Form
        encType="multipart/form-data"
        failure={useFailure()}
        defaults={{ lines: lines.map(({ lineId, delivered }) => ({ lineId, accepted: delivered })) }}
      >
        <RadioGroup
          name="answer"
          label={m.answer}
          initial="accepted"
          options={ANSWERS.map((value) => ({ value, label: m.answers[value] }))}
        />
        <FormRow>
          <DateField
            name="date"
            label={m.answerDate}
            initial={today}
            max={today}
            {...(reportDate === null ? {} : { min: reportDate })}
          />
          <SelectField
            name="way"
            label={m.way}
            options={RECORDED_WAYS.map((value) => ({ value, label: m.ways[value] }))}
          />
        </FormRow>
        <TextField name="answeredBy" label={m.answerPerson} maxLength={100} />
        <TextField name="registrationNumber" label={m.fields.registrationNumber} maxLength={60} optional />
        <FileField name="file" label={m.file} help={m.fileHelp} megabytes={10} accept=".pdf,.jpg,.jpeg,.png" optional />
        <TextArea name="reason" label={m.refusalReason} rows={2} optional />
        <AnswerLines lines={lines} />
        <FormEnd note={m.recordNote}>
          <Submit>{m.record}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
