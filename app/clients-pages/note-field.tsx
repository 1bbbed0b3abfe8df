import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';

interface NoteFieldProps {
  action: string;
  names: Readonly<Record<string, string>>;
  failure: FormFailure | undefined;
  /** On a page whose address does not name the client. */
  clientId?: string;
  dealId?: string | undefined;
}

const DAY = 'hidden group-has-[option[value=task]:checked]:block group-has-[option[value=visit]:checked]:block';
const TASK = 'hidden group-has-[option[value=task]:checked]:block';
const VISIT = 'hidden group-has-[option[value=visit]:checked]:block';

/** One field for a note, a call, a visit or a task; its kind decides, in the style sheet, what else is asked. */
export function NoteField({ action, names, failure, clientId, dealId }: NoteFieldProps) {
  const { clientPages } = useMessages();
  const m = clientPages.note;
  return (
    <div id="note" className="group scroll-mt-16">
      <Form action={action} failure={failure} encType="multipart/form-data" className="space-y-2">
        {clientId === undefined ? null : <HiddenField name="clientId" value={clientId} />}
        {dealId === undefined ? null : <HiddenField name="dealId" value={dealId} />}
        <TextArea bare name="text" label={m.label} placeholder={m.placeholder} rows={2} maxLength={2_000} />
        <div className="flex flex-wrap items-start gap-2 [&_.input]:w-auto [&_.select]:w-auto">
          <SelectField
            bare
            name="kind"
            label={m.kind}
            initial="note"
            options={(['note', 'call', 'visit', 'task'] as const).map((value) => ({ value, label: m.kinds[value] }))}
          />
          <DateField bare name="dueDate" label={m.day} className={DAY} />
          <TextField bare name="place" label={m.place} placeholder={m.place} className={VISIT} maxLength={200} />
          <SelectField
            bare
            name="assigneeId"
            label={m.person}
            blank={m.me}
            className={TASK}
            options={Object.entries(names).map(([value, label]) => ({ value, label }))}
          />
          <FileField
            bare
            name="photos"
            label={m.photos}
            accept="image/jpeg,image/png,image/webp"
            multiple
            className={VISIT}
          />
          <Submit kind="line" className="ml-auto">
            {m.add}
          </Submit>
        </div>
      </Form>
    </div>
  );
}
