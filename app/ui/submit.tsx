import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';
import { buttonClass, type ButtonKind } from './button.tsx';
import { useFormState } from './form-context.ts';

type SubmitProps = {
  kind?: ButtonKind;
  icon?: ReactNode;
  /** Several buttons in one form tell themselves apart by a name and a value. */
  name?: string;
  value?: string;
  formAction?: string;
  /** Of a button outside its form. */
  form?: string;
  /** From edge to edge: phones and client pages. */
  wide?: boolean;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** Sends the form. While it works it keeps its width and cannot be pressed again. */
export function Submit({
  kind = 'primary',
  icon,
  wide = false,
  disabled = false,
  className,
  children,
  ...native
}: SubmitProps) {
  const { common } = useMessages();
  const { isBusy } = useFormState();
  return (
    <button
      type="submit"
      disabled={disabled}
      aria-busy={isBusy}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
      }}
      className={buttonClass(kind, [wide ? 'w-full' : '', className ?? ''].join(' '))}
      {...native}
    >
      {icon}
      {children}
      {isBusy ? <span className="sr-only">{common.working}</span> : null}
    </button>
  );
}
