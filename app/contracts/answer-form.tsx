import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { RECORDED_WAYS } from '#domain/signing/model/signature.ts';

/** «Înregistrează răspunsul»: the signed copy of a contract or addendum, or a refusal told to us. */
export function AnswerForm({ today }: { today: CivilDate }) {
  const { contracts: m, signing } = useMessages();
  return (
    <Form encType="multipart/form-data" failure={useFailure()}>
      <RadioGroup
        name="answer"
        label={m.answer}
        initial="signed"
        options={[
          { value: 'signed', label: m.answers.signed },
          { value: 'refused', label: m.answers.refused },
        ]}
      />
      <FormRow>
        <DateField name="date" label={m.answerDate} initial={today} max={today} />
        <SelectField
          name="way"
          label={m.answerWay}
          initial="paper"
          options={RECORDED_WAYS.map((value) => ({ value, label: signing.ways[value] }))}
        />
      </FormRow>
      <TextField name="person" label={m.answerPerson} maxLength={100} />
      <TextField name="registrationNumber" label={m.registrationNumber} maxLength={50} optional />
      <FileField name="file" label={m.file} megabytes={10} accept=".pdf,.jpg,.jpeg,.png" optional />
      <TextArea name="reason" label={m.reason} rows={2} optional />
      <FormEnd note={m.recordNote}>
        <Submit>{m.recordAnswer}</Submit>
      </FormEnd>
    </Form>
  );
}
