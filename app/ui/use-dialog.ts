import { useLocation } from '@remix-run/react';
import { useEffect, useRef, type RefObject } from 'react';

/** A native dialog that closes once the page it led to is there; a refused form leaves it open. */
export function useDialog(isOpen?: boolean): RefObject<HTMLDialogElement> {
  const ref = useRef<HTMLDialogElement>(null);
  const { key } = useLocation();
  useEffect(() => () => ref.current?.close(), [key]);
  useEffect(() => {
    if (isOpen === true && ref.current?.open === false) ref.current.showModal();
    if (isOpen === false) ref.current?.close();
  }, [isOpen]);
  return ref;
}

/** Attributes of a button that opens a dialog by itself where the browser can, and by script elsewhere. */
export const opens = (dialogId: string) => ({ commandfor: dialogId, command: 'show-modal' });

/** The click for browsers that do not know `command` yet. */
export function openById(dialogId: string): void {
  if ('command' in HTMLButtonElement.prototype) return;
  const dialog = document.getElementById(dialogId);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}
