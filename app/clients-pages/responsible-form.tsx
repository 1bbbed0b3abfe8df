import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { Form } from '#app/ui/form.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';

interface ResponsibleFormProps {
  client: { responsibleId: string | null; deputyId: string | null };
  names: Readonly<Record<string, string>>;
  failure: FormFailure | undefined;
}

/** Who has the client's next actions, and who stands in. */
export function ResponsibleForm({ client, names, failure }: ResponsibleFormProps) {
  const { clientPages: m } = useMessages();
  const people = Object.entries(names).map(([value, label]) => ({ value, label }));
  const defaults = { responsibleId: client.responsibleId ?? '', deputyId: client.deputyId ?? '' };
  return (
    <Form action="?do=responsible" defaults={defaults} failure={failure} className="space-y-3">
      <FormRow>
        <SelectField name="responsibleId" label={m.responsible} blank={m.nobody} options={people} />
        <SelectField name="deputyId" label={m.deputy} blank={m.nobody} optional options={people} />
      </FormRow>
      <Submit kind="line">{m.setPeople}</Submit>
    </Form>
  );
}
