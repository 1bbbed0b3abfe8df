import { useMessages } from '#app/messages.ts';
import { Dialog } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

export const REJECT = 'reject';
export const ANSWER = 'answer';

/** The reason of a rejection, and the message that SPV brings to the supplier. */
export function ReceivedDialogs({ refused }: { refused: { act: string; failure: FormFailure } | undefined }) {
  const { received: m } = useMessages().efactura;
  const failureOf = (act: string) => (refused?.act === act ? refused.failure : undefined);
  return (
    <>
      <Dialog id={REJECT} title={m.rejectTitle} {...(failureOf(REJECT) ? { isOpen: true } : {})}>
        <p className="mb-4 text-muted">{m.rejectText}</p>
        <Form action={`?do=${REJECT}`} failure={failureOf(REJECT)}>
          <TextArea name="reason" label={m.reason} rows={3} maxLength={500} />
          <div className="flex justify-end pt-2">
            <Submit kind="danger-solid">{m.reject}</Submit>
          </div>
        </Form>
      </Dialog>
      <Dialog id={ANSWER} title={m.answerTitle} {...(failureOf(ANSWER) ? { isOpen: true } : {})}>
        <p className="mb-4 text-muted">{m.answerText}</p>
        <Form action={`?do=${ANSWER}`} failure={failureOf(ANSWER)}>
          <TextArea name="text" label={m.answerField} rows={4} maxLength={500} />
          <div className="flex justify-end pt-2">
            <Submit>{m.sendAnswer}</Submit>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
