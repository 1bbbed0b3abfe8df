import { useMessages } from '#app/messages.ts';
import { useId, type ReactNode } from 'react';
import { Callout } from './callout.tsx';
import { Dialog, DialogButton } from './dialog.tsx';

type ConflictNoticeProps = {
  name: string;
  minutes: number;
  /** What stands now, and the reader's own beside it. */
  compare?: ReactNode;
  /** The button that saves the reader's own over the other: `Submit` with the newer version. */
  keepMine?: ReactNode;
};

/** Somebody else saved while this form was being filled in; what was typed is still here. */
export function ConflictNotice({ name, minutes, compare, keepMine }: ConflictNoticeProps) {
  const { common } = useMessages();
  const id = useId();
  return (
    <div className="mb-4">
      <Callout tone="warning" title={common.conflict(name, minutes)}>
        <div className="mt-2 flex flex-wrap gap-2">
          {compare === undefined ? null : <DialogButton opensId={id}>{common.compare}</DialogButton>}
          {keepMine}
        </div>
      </Callout>
      {compare === undefined ? null : (
        <Dialog id={id} title={common.compareTitle} as="wide">
          {compare}
        </Dialog>
      )}
    </div>
  );
}
