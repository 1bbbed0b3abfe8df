import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const PROMISE = 'promise';
export const DISPUTE = 'dispute';

/** A promise is usually for a week from now. */
const USUAL_DAYS = 7;

type Props = { today: CivilDate; failureOf: (act: string) => FormFailure | undefined };

/** The two things that a client says on the telephone: when it pays, or that it does not agree. */
export function HoldSheets({ today, failureOf }: Props) {
  const { reminders, common } = useMessages();
  const m = reminders.invoice;
  const open = (act: string) => (failureOf(act) ? { isOpen: true } : {});
  return (
    <>
      <Dialog id={PROMISE} title={m.promise} as="sheet" {...open(PROMISE)}>
        <Form action={`?do=${PROMISE}`} failure={failureOf(PROMISE)} id="promise-form">
          <p className="text-muted">{m.promiseText}</p>
          <DateField name="date" label={m.promiseDay} initial={addDays(today, USUAL_DAYS)} />
          <Submit>{common.save}</Submit>
        </Form>
      </Dialog>
      <Dialog id={DISPUTE} title={m.dispute} as="sheet" {...open(DISPUTE)}>
        <Form action={`?do=${DISPUTE}`} failure={failureOf(DISPUTE)} id="dispute-form">
          <p className="text-muted">{m.disputeText}</p>
          <TextField name="reason" label={m.disputeReason} maxLength={300} />
          <Submit>{common.save}</Submit>
        </Form>
      </Dialog>
    </>
  );
}
