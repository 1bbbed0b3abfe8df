import { useMessages } from '#app/messages.ts';
import { Dialog, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const ANNUL = 'annul';
export const CORRECT = 'correct';

type DialogsProps = {
  isProforma: boolean;
  canAnnul: boolean;
  canCorrect: boolean;
  failureOf: (act: string) => FormFailure | undefined;
};

/** What cannot be undone, each with its reason on record. */
export function InvoiceDialogs({ isProforma, canAnnul, canCorrect, failureOf }: DialogsProps) {
  const { invoicing: m } = useMessages();
  return (
    <>
      {canAnnul ? (
        <WithReason
          id={ANNUL}
          title={isProforma ? m.annulProformaTitle : m.annulTitle}
          text={isProforma ? m.annulProformaText : m.annulText}
          failure={failureOf(ANNUL)}
        >
          <Submit kind="danger-solid">{isProforma ? m.annulProforma : m.annul}</Submit>
        </WithReason>
      ) : null}
      {canCorrect ? (
        <WithReason id={CORRECT} title={m.correctTitle} text={m.correctText} failure={failureOf(CORRECT)}>
          <Submit>{m.correct}</Submit>
        </WithReason>
      ) : null}
    </>
  );
}

type Props = { id: string; title: string; text: string; failure: FormFailure | undefined; children: React.ReactNode };

function WithReason({ id, title, text, failure, children }: Props) {
  const { invoicing: m } = useMessages();
  return (
    <Dialog id={id} title={title} {...(failure === undefined ? {} : { isOpen: true })}>
      <p className="mb-4 text-muted">{text}</p>
      <Form id={`${id}-form`} action={`?do=${id}`} failure={failure}>
        <TextField name="reason" label={m.reason} maxLength={300} />
        <div className="flex justify-end gap-2 pt-2">{children}</div>
      </Form>
      <div className="mt-2 flex justify-end">
        <DialogCancel />
      </div>
    </Dialog>
  );
}
