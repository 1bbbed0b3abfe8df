import { useMessages } from '#app/messages.ts';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { ANSWERS, RECORDED_WAYS } from '#domain/balances/model/statement.ts';

export const ANSWER = 'answer';

/** «Înregistrează răspunsul»: what the client said by e-mail, on paper or by telephone. */
export function AnswerSheet({ failure }: { failure: FormFailure | undefined }) {
  const { balances: m, common } = useMessages();
  return (
    <Dialog id={ANSWER} title={m.record} as="sheet" {...(failure ? { isOpen: true } : {})}>
      <Form action={`?do=${ANSWER}`} failure={failure} id="statement-answer">
        <RadioGroup
          name="answer"
          label={m.answer}
          initial="confirmed"
          options={ANSWERS.map((value) => ({ value, label: m.answers[value] }))}
        />
        <MoneyField name="ownAmount" label={m.ownAmount} optional />
        <TextField name="answeredBy" label={m.answeredBy} maxLength={100} />
        <SelectField
          name="way"
          label={m.way}
          initial="paper"
          options={RECORDED_WAYS.map((value) => ({ value, label: m.ways[value] }))}
        />
        <TextArea name="note" label={m.note} rows={3} maxLength={1000} optional />
        <Submit>{common.save}</Submit>
      </Form>
    </Dialog>
  );
}
