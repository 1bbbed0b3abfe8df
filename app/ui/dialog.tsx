import { useMessages } from '#app/messages.ts';
import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button, type ButtonKind } from './button.tsx';
import { cx } from './class-names.ts';
import { openById, opens, useDialog } from './use-dialog.ts';

type DialogProps = {
  id: string;
  title: ReactNode;
  children: ReactNode;
  /** Opened from outside; left out, a `DialogButton` opens it. */
  isOpen?: boolean;
  onClose?: () => void;
  /** `sheet` comes from the right, for quick creation; `wide` shows two things side by side; a dialog is only for what cannot be undone. */
  as?: 'dialog' | 'wide' | 'sheet';
};

const SHAPES = {
  dialog: 'appear m-auto w-[calc(100%-2rem)] max-w-lg rounded-box',
  wide: 'appear m-auto w-[calc(100%-2rem)] max-w-6xl rounded-box',
  sheet: 'slide-in my-0 mr-0 ml-auto h-dvh max-h-none w-full max-w-md overflow-y-auto border-l border-base-300',
};

/** A modal window of the browser itself: it holds the focus, Escape closes it. */
export function Dialog({ id, title, children, isOpen, onClose, as = 'dialog' }: DialogProps) {
  const { common } = useMessages();
  const ref = useDialog(isOpen);
  const titleId = useId();
  return (
    <dialog
      ref={ref}
      id={id}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className={cx('bg-base-100 text-base-content shadow-float backdrop:bg-neutral/40', SHAPES[as])}
    >
      <div className="p-5">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <form method="dialog">
            <button
              aria-label={common.close}
              className="touch-target -m-1 rounded-selector p-1 text-muted hover:bg-base-200"
            >
              <X size={18} aria-hidden />
            </button>
          </form>
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** A panel from the right. */
export const Sheet = (props: Omit<DialogProps, 'as'>) => <Dialog as="sheet" {...props} />;

/** Opens a dialog or a sheet by its id. */
export function DialogButton({
  opensId,
  kind,
  icon,
  className,
  children,
}: {
  opensId: string;
  kind?: ButtonKind;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Button
      onClick={() => openById(opensId)}
      {...opens(opensId)}
      {...(kind === undefined ? {} : { kind })}
      {...(icon === undefined ? {} : { icon })}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Button>
  );
}

/** Closes the dialog around it and changes nothing. */
export const DialogCancel = () => {
  const { common } = useMessages();
  return (
    <form method="dialog">
      <button className="btn btn-quiet">{common.cancel}</button>
    </form>
  );
};
