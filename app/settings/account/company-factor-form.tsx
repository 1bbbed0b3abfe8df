import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

/** Whether the whole company signs in with two factors. */
export function CompanyFactorForm({ secondFactor }: { secondFactor: 'optional' | 'required' }) {
  const { security, common } = useMessages();
  const { team: m } = security;
  return (
    <Section title={m.factor} lead={m.factorLead}>
      <Form action="?do=factor" defaults={{ secondFactor }} failure={useActFailure('factor')}>
        <RadioGroup
          name="secondFactor"
          label={m.factor}
          bare
          options={[
            { value: 'optional', label: m.factorOptional },
            { value: 'required', label: m.factorRequired },
          ]}
        />
        <Submit kind="line">{common.save}</Submit>
      </Form>
    </Section>
  );
}
