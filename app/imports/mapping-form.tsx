import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { IMPORT_FIELDS, type ImportKind } from '#domain/imports/model/layouts/layout.ts';

interface MappingProps {
  kind: ImportKind;
  headings: readonly string[];
  mapping: Readonly<Record<string, number>>;
}

/** Which column is which field, with what was guessed. */
export function MappingForm({ kind, headings, mapping }: MappingProps) {
  const { imports: m } = useMessages();
  const failure = useActFailure('map');
  const columns = headings.map((heading, at) => ({
    value: String(at),
    label: heading === '' ? `#${at + 1}` : heading,
  }));
  return (
    <Form
      action="?do=map"
      failure={failure}
      defaults={{ mapping: Object.fromEntries(Object.entries(mapping).map(([field, at]) => [field, String(at)])) }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {IMPORT_FIELDS[kind].map((field) => (
          <SelectField
            key={field}
            name={`mapping.${field}`}
            label={m.fields[field]}
            options={[{ value: '', label: m.noColumn }, ...columns]}
          />
        ))}
      </div>
      <Submit kind="line">{m.save}</Submit>
    </Form>
  );
}
