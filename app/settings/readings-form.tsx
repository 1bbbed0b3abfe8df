import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormEnd } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { ReadingKey } from '#domain/law/model/readings.ts';

type Row = { question: ReadingKey; choice: string; choices: readonly string[] };
type Props = { readings: readonly Row[]; failure: FormFailure | undefined };

/** The open questions of the law, each with the answers that the accountant may choose from. */
export function ReadingsForm({ readings, failure }: Props) {
  const { law: m, common } = useMessages();
  return (
    <Section title={m.readingsTitle} lead={m.readingsLead}>
      <Form id="readings" action="?do=readings" failure={failure}>
        {readings.map(({ question, choice, choices }, index) => {
          const words: { question: string; basis: string; choices: Record<string, string> } = m.readings[question];
          return (
            <div key={question}>
              <HiddenField name={`choices[${index}].question`} value={question} />
              <SelectField
                name={`choices[${index}].choice`}
                label={words.question}
                help={words.basis}
                initial={choice}
                options={choices.map((value) => ({ value, label: words.choices[value] ?? value }))}
              />
            </div>
          );
        })}
        <FormEnd>
          <Submit kind="line">{common.save}</Submit>
        </FormEnd>
      </Form>
    </Section>
  );
}
