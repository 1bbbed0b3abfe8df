import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Dialog, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const PAY = 'pay';
export const ANNUL = 'annul';

type Props = { today: CivilDate; paying: FormFailure | undefined; annulling: FormFailure | undefined };

/** A penalty note was paid, or is annulled with a reason. */
export function NoteDialogs({ today, paying, annulling }: Props) {
  const { penalties: m, common } = useMessages();
  return (
    <>
      <Dialog id={PAY} title={m.pay} as="sheet" {...(paying ? { isOpen: true } : {})}>
        <Form action={`?do=${PAY}`} failure={paying} id="penalty-paid">
          <DateField name="paidDate" label={m.paidDate} initial={today} />
          <TextField name="reference" label={m.reference} maxLength={60} optional />
          <Submit>{common.save}</Submit>
        </Form>
      </Dialog>
      <Dialog id={ANNUL} title={m.annul} {...(annulling ? { isOpen: true } : {})}>
        <p className="mb-4 text-muted">{m.annulText}</p>
        <Form action={`?do=${ANNUL}`} failure={annulling} id="penalty-annulled">
          <TextField name="reason" label={m.reason} maxLength={300} />
          <Submit kind="danger-solid">{m.annul}</Submit>
        </Form>
        <div className="mt-2 flex justify-end">
          <DialogCancel />
        </div>
      </Dialog>
    </>
  );
}
