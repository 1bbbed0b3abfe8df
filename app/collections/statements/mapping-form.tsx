import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useLiveForm } from '#app/ui/use-live-form.ts';
import { MAPPED } from '#domain/banking/model/statements/mapping.ts';
import { MappingPreview, type PreviewAnswer } from './mapping-preview.tsx';

const FORM = 'mapping';
const PAUSE_MS = 400;
const EXAMPLES = 3;

type Look = { rows: readonly { line: number; cells: readonly string[] }[]; header: number };

/** «Ce sunt coloanele»: each column with what stands in it, and beside it how the rows would be read. */
export function MappingForm({ look, failure }: { look: Look; failure: FormFailure | undefined }) {
  const { banking } = useMessages();
  const m = banking.mapping;
  const [header, setHeader] = useState(look.header);
  const fetcher = useFetcher<PreviewAnswer>();
  useLiveForm(FORM, PAUSE_MS, (form) => {
    const data = new FormData(form);
    data.delete('$key');
    fetcher.submit(data, { method: 'post', action: '?do=preview' });
  });
  const names = look.rows[header]?.cells ?? [];
  const below = look.rows.slice(header + 1).filter(({ cells }) => cells.length === names.length);
  const roles = MAPPED.map((value) => ({ value, label: m.roles[value] }));
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <Form id={FORM} action="?do=map" failure={failure}>
        <TextField name="bank" label={m.bank} maxLength={80} />
        <SelectField
          name="header"
          label={m.header}
          initial={String(look.header)}
          onChange={({ target }) => setHeader(Number(target.value))}
          options={look.rows.map(({ line, cells }, index) => ({
            value: String(index),
            label: `${banking.line(String(line))}: ${cells.join(' · ').slice(0, 70)}`,
          }))}
        />
        {names.map((name, index) => (
          <SelectField
            key={`${String(header)}-${String(index)}`}
            name={`roles[${String(index)}]`}
            label={name === '' ? m.column(index + 1) : name}
            help={below
              .slice(0, EXAMPLES)
              .map(({ cells }) => cells[index])
              .filter((text) => text !== '')
              .join(' · ')
              .slice(0, 120)}
            blank={m.nothing}
            options={roles}
          />
        ))}
        <SelectField
          name="order"
          label={m.order}
          blank={m.auto}
          options={[
            { value: 'dmy', label: m.orders.dmy },
            { value: 'mdy', label: m.orders.mdy },
          ]}
        />
        <SelectField
          name="decimal"
          label={m.decimal}
          blank={m.auto}
          options={[
            { value: ',', label: m.decimals.comma },
            { value: '.', label: m.decimals.point },
          ]}
        />
        <Submit>{m.save}</Submit>
      </Form>
      <MappingPreview answer={fetcher.data} />
    </div>
  );
}
