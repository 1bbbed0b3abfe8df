import { useMessages } from '#app/messages.ts';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

export interface ShownPasskey {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** One key: its name, its days, and behind them a new name or its end. */
export function PasskeyRow({ passkey: { id, name, createdAt, lastUsedAt } }: { passkey: ShownPasskey }) {
  const { security: m, common } = useMessages();
  const row = { name: 'passkeyId', value: id };
  const removing = useActFailure('removePasskey', row);
  const dialogId = `remove-${id}`;
  return (
    <li className="border-b border-base-300">
      <details>
        <summary className="flex cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 py-3">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{name}</span>
            <span className="block text-sm text-muted">
              {m.passkeyMade} <Instant at={createdAt} show="date" />
              {' · '}
              {lastUsedAt === null ? m.passkeyNeverUsed : m.passkeyUsed}{' '}
              {lastUsedAt === null ? null : <Instant at={lastUsedAt} />}
            </span>
          </span>
          <span className="text-link text-sm">{common.edit}</span>
        </summary>
        <div className="flex flex-wrap items-end gap-3 pb-4">
          <Form
            action="?do=renamePasskey"
            defaults={{ name }}
            failure={useActFailure('renamePasskey', row)}
            className="flex flex-wrap items-end gap-3"
          >
            <HiddenField name="passkeyId" value={id} />
            <TextField name="name" label={m.passkeyName} maxLength={60} />
            <Submit kind="line">{m.passkeyRename}</Submit>
          </Form>
          <DialogButton opensId={dialogId} kind="danger">
            {m.passkeyRemove}
          </DialogButton>
        </div>
      </details>
      <Dialog id={dialogId} title={m.passkeyRemoveAsk(name)} {...(removing === undefined ? {} : { isOpen: true })}>
        <p className="mb-4 text-muted">{m.passkeyRemoveText}</p>
        <Form action="?do=removePasskey" failure={removing}>
          <HiddenField name="passkeyId" value={id} />
          <Submit kind="danger-solid">{m.passkeyRemove}</Submit>
        </Form>
        <div className="mt-2 flex justify-end">
          <DialogCancel />
        </div>
      </Dialog>
    </li>
  );
}
