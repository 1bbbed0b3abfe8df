import { useMessages } from '#app/messages.ts';
import { Dialog, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const REVERSE = 'reverse';

/** «Anulează încasarea»: what it brings about, and the reason that stays written. */
export function ReverseDialog({ failure }: { failure: FormFailure | undefined }) {
  const { collections: m } = useMessages();
  return (
    <Dialog id={REVERSE} title={m.reverseTitle} {...(failure === undefined ? {} : { isOpen: true })}>
      <p className="mb-4 text-muted">{m.reverseText}</p>
      <Form action="?do=reverse" failure={failure}>
        <TextField name="reason" label={m.reason} maxLength={300} />
        <Submit kind="danger-solid">{m.reverse}</Submit>
      </Form>
      <div className="mt-2 flex justify-end">
        <DialogCancel />
      </div>
    </Dialog>
  );
}
