import { useMessages } from '#app/messages.ts';
import { useId, useState, type ReactNode } from 'react';
import { Button, buttonClass } from './button.tsx';
import { Callout } from './callout.tsx';
import { Dialog } from './dialog.tsx';
import { useLive } from './use-live.ts';

type ConflictNoticeProps = {
  /** Has the focus once the form was refused. */
  id: string;
  title: string;
  /** What stands now, and the reader's own beside it. */
  compare: ReactNode;
  /** The page as it is saved, for who gives up their own. */
  savedPage: string;
  /** The button that saves the reader's own over the other: `Submit` with the newer version. */
  keepMine: ReactNode;
};

/** Somebody else saved while this form was being filled in; what was typed is still here. */
export function ConflictNotice({ id, title, compare, savedPage, keepMine }: ConflictNoticeProps) {
  const { common } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const isLive = useLive();
  const dialogId = useId();
  return (
    <>
      <div role="alert" id={id} tabIndex={-1} className="col-span-full mb-4 outline-none">
        <Callout tone="warning" title={title}>
          <div className="mt-2 flex flex-wrap gap-2">
            {isLive ? (
              <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
                {common.compare}
              </Button>
            ) : null}
            {keepMine}
            {/* Not by the router: the form starts anew with what is saved. */}
            <a href={savedPage} className={buttonClass('quiet')}>
              {common.takeSaved}
            </a>
          </div>
        </Callout>
      </div>
      <Dialog id={dialogId} title={common.compareTitle} as="wide" isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen ? compare : null}
      </Dialog>
    </>
  );
}
