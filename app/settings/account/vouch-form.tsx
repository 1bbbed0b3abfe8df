import { useMessages } from '#app/messages.ts';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

/** A colleague lost the phone with the codes: an administrator has a recovery link sent. */
export function VouchForm({ personId, name }: { personId: string; name: string }) {
  const { team: m } = useMessages().security;
  const id = `vouch-${personId}`;
  const failure = useActFailure('vouch', { name: 'personId', value: personId });
  return (
    <>
      <DialogButton opensId={id} kind="quiet">
        {m.vouch}
      </DialogButton>
      <Dialog id={id} title={m.vouch} {...(failure === undefined ? {} : { isOpen: true })}>
        <p className="mb-4 text-muted">{m.vouchText(name)}</p>
        <Form action="?do=vouch" failure={failure}>
          <HiddenField name="personId" value={personId} />
          <Submit>{m.vouchSubmit}</Submit>
        </Form>
        <div className="mt-2 flex justify-end">
          <DialogCancel />
        </div>
      </Dialog>
    </>
  );
}
