import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { ENTRY_CLASSES } from '#domain/banking/model/matching/suggestion.ts';
import type { ActOf } from './act-of.ts';

type Props = { entryId: string; actOf: ActOf; failureOf(act: string): FormFailure | undefined };

/** «Nu este de la un client» and «Ignoră»: an entry that no suggestion explains. */
export function OtherWays({ entryId, actOf, failureOf }: Props) {
  const { matching: m } = useMessages();
  const [classFailure, ignoreFailure] = [failureOf('class'), failureOf('ignore')];
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      <Way title={m.notOfClient} isOpen={classFailure !== undefined}>
        <Form action={actOf('class')} failure={classFailure} id="class" className="space-y-3">
          <HiddenField name="bankEntryId" value={entryId} />
          <SelectField
            name="entryClass"
            label={m.whatIsIt}
            options={ENTRY_CLASSES.map((value) => ({ value, label: m.classes[value] }))}
          />
          <Submit kind="line">{m.saveClass}</Submit>
        </Form>
      </Way>
      <Way title={m.ignore} isOpen={ignoreFailure !== undefined}>
        <Form action={actOf('ignore')} failure={ignoreFailure} id="ignore" className="space-y-3">
          <HiddenField name="bankEntryId" value={entryId} />
          <TextField name="reason" label={m.ignoreReason} maxLength={200} />
          <Submit kind="line">{m.ignore}</Submit>
        </Form>
      </Way>
    </div>
  );
}

function Way({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen}>
      <summary className="text-link inline-block py-1">{title}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
