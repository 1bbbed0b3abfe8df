import { useMessages } from '#app/messages.ts';
import type { Toast } from '#app/toast.server.ts';
import { Form } from '@remix-run/react';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useState } from 'react';

const SHOWN_MS = 6_000;

/** The place of toasts, bottom left. It waits while somebody points at it or reads it with the keyboard. */
export function ToastStack({ toast }: { toast: Toast | null }) {
  const m = useMessages();
  const [shown, setShown] = useState(toast);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast) setShown(toast);
  }, [toast]);
  useEffect(() => {
    if (!shown || held) return undefined;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, held]);
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div
      role="status"
      aria-live="polite"
      data-screen-only=""
      className="pointer-events-none fixed bottom-20 left-4 z-50 md:bottom-4"
    >
      {shown ? (
        <div
          {...hold}
          className="appear pointer-events-auto flex max-w-md items-center gap-3 rounded-box bg-neutral py-2 pr-2 pl-4 text-neutral-content shadow-float"
        >
          {shown.tone === 'failed' ? <CircleAlert size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
          <p className="py-1">{shown.text}</p>
          {shown.undo ? (
            <Form method="post" action={shown.undo.action} onSubmit={() => setShown(null)}>
              {Object.entries(shown.undo.fields).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <button className="touch-target rounded-selector px-2 py-1 font-semibold underline underline-offset-2">
                {m.common.undo}
              </button>
            </Form>
          ) : null}
          <button
            type="button"
            onClick={() => setShown(null)}
            aria-label={m.common.dismiss}
            className="touch-target rounded-selector p-1"
          >
            <X size={16} aria-hidden />
          </button>
        </div>
      ) : null}
    </div>
  );
}
