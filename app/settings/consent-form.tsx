import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { CONSENT_HOURS } from '#domain/operator/model/consent.ts';

/** Leave for the operator to look into the company for some hours. */
export function ConsentForm() {
  const { consent: m } = useMessages().operator;
  const failure = useActFailure('give');
  return (
    <Form action="?do=give" failure={failure} className="max-w-form space-y-4">
      <SelectField
        name="hours"
        label={m.hours}
        options={CONSENT_HOURS.map((hours) => ({ value: String(hours), label: m.hoursOf(hours) }))}
      />
      <TextField name="note" label={m.note} help={m.noteHelp} maxLength={200} optional />
      <Submit>{m.give}</Submit>
    </Form>
  );
}
