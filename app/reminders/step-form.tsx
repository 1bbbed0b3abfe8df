import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { PLACEHOLDERS } from '#domain/reminders/model/placeholders.ts';
import { FIRST_DAY, LAST_DAY, type Step } from '#domain/reminders/model/step.ts';

export const STEP_FORM = 'reminder-step';

type Props = { step: Step; isNew: boolean; version: number; failure: FormFailure | undefined };

/** Day, subject and text of a step, in both languages. */
export function StepForm({ step, isNew, version, failure }: Props) {
  const { reminders: m, common } = useMessages();
  return (
    <Form
      id={STEP_FORM}
      action="?do=save"
      version={version}
      failure={failure}
      defaults={{ ...step, days: isNew ? '' : String(step.days) }}
    >
      <FormRow>
        <TextField name="days" label={m.days} help={m.daysHelp} type="number" min={FIRST_DAY} max={LAST_DAY} />
      </FormRow>
      <fieldset className="space-y-4">
        <legend className="mb-2 font-semibold">{m.romanian}</legend>
        <TextField name="subjectRo" label={m.subject} maxLength={160} />
        <TextArea name="textRo" label={m.text} rows={5} maxLength={2000} />
      </fieldset>
      <fieldset className="space-y-4">
        <legend className="mb-2 font-semibold">{m.english}</legend>
        <TextField name="subjectEn" label={m.subject} maxLength={160} />
        <TextArea name="textEn" label={m.text} rows={5} maxLength={2000} />
      </fieldset>
      <div className="text-sm text-muted">
        <p>{m.placeholders}</p>
        <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {PLACEHOLDERS.map((name) => (
            <li key={name}>
              <code className="text-base-content">{`{${name}}`}</code> {m.placeholderMeanings[name]}
            </li>
          ))}
        </ul>
      </div>
      <FormEnd>
        <Submit>{common.save}</Submit>
      </FormEnd>
    </Form>
  );
}
