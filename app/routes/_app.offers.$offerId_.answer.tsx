import { useLoaderData } from '@remix-run/react';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { recordAct } from '#app/offers/offer-acts.server.ts';
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
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { RECORDED_WAYS } from '#domain/offers/model/answer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const { offerId, printedNumber, client, issueDate } = await showOffer(actor, { offerId: params['offerId'] ?? '' });
  return { offerId, number: printedNumber ?? '', clientName: client.name, issueDate, today: civilDateOf(actor.asOf) };
});

export const action = recordAct;

export const handle = titledBy<typeof loader>((m, data) => `${m.offers.recordTitle} · ${data.number}`);

/** «Înregistrează răspunsul»: what the client said by phone, mail or on paper. */
export default function RecordAnswer() {
  const { offerId, number, clientName, issueDate, today } = useLoaderData<typeof loader>();
  const { offers: m } = useMessages();
  return (
    <Page
      title={m.recordTitle}
      lead={`${m.offerNumber(number)} · ${clientName}`}
      back={{ to: `/offers/${offerId}`, label: m.offerNumber(number) }}
      width="form"
    >
      <Form encType="multipart/form-data" failure={useFailure()}>
        <RadioGroup
          name="answer"
          label={m.recordAnswer}
          initial="accepted"
          options={[
            { value: 'accepted', label: m.answers.accepted },
            { value: 'declined', label: m.answers.declined },
          ]}
        />
        <FormRow>
          <DateField
            name="date"
            label={m.recordDate}
            initial={today}
            max={today}
            {...(issueDate && { min: issueDate })}
          />
          <SelectField
            name="way"
            label={m.recordWay}
            options={RECORDED_WAYS.map((value) => ({ value, label: m.ways[value] }))}
          />
        </FormRow>
        <TextField name="answeredBy" label={m.recordBy} maxLength={100} />
        <TextField name="registrationNumber" label={m.recordRegistration} maxLength={60} optional />
        <TextArea name="reason" label={m.recordReason} rows={2} optional />
        <FileField name="file" label={m.recordFile} megabytes={10} accept=".pdf,.jpg,.jpeg,.png" optional />
        <FormEnd>
          <Submit>{m.record}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
