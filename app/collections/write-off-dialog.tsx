import { useMessages } from '#app/messages.ts';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Dialog, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { WRITE_OFF_REASONS } from '#domain/collections/model/payment.ts';

export const WRITE_OFF = 'writeOff';

/** «Scoate din evidență»: why what is left of an invoice is given up. */
export function WriteOffDialog({ currency, failure }: { currency: string; failure: FormFailure | undefined }) {
  const { collections: m, matching } = useMessages();
  return (
    <Dialog id={WRITE_OFF} title={m.giveUp} {...(failure ? { isOpen: true } : {})}>
      <p className="mb-4 text-muted">{m.giveUpText}</p>
      <Form action={`?do=${WRITE_OFF}`} failure={failure} id="write-off">
        <SelectField
          name="why"
          label={m.giveUpWhy}
          initial="uncollectable"
          options={WRITE_OFF_REASONS.map((value) => ({ value, label: matching.whys[value] }))}
        />
        <MoneyField name="amount" label={m.giveUpAmount} currency={currency} optional />
        <TextField name="note" label={m.giveUpNote} maxLength={300} />
        <Submit kind="danger-solid">{m.giveUp}</Submit>
      </Form>
      <div className="mt-2 flex justify-end">
        <DialogCancel />
      </div>
    </Dialog>
  );
}
