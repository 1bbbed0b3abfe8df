import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import type { FieldState } from './form-context.ts';

/** What all fields take besides their own. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  /** One line below the field. */
  help?: ReactNode;
  /** Marked «facultativ»; every other field is wanted. */
  optional?: boolean;
  /** The label only for who hears the page: in tables and search rows. */
  bare?: boolean;
  className?: string;
};

type FrameProps = Omit<FieldProps, 'name'> & { field: FieldState; children: ReactNode };

/** Label above, control, error or help below. */
export function FieldFrame({ field, label, help, optional = false, bare = false, className, children }: FrameProps) {
  const { common } = useMessages();
  return (
    <div className={className}>
      <label htmlFor={field.id} className={cx(bare ? 'sr-only' : 'mb-1 flex items-baseline gap-2 font-medium')}>
        {label}
        {optional && !bare ? (
          <span data-note="" className="text-xs font-normal text-muted">
            {common.optional}
          </span>
        ) : null}
      </label>
      {children}
      <FieldError field={field} />
      {help ? (
        <p id={field.helpId} className="mt-1 text-sm text-muted">
          {help}
        </p>
      ) : null}
    </div>
  );
}

/** The sentences that tell what is wrong with a field. */
export function FieldError({ field }: { field: FieldState }) {
  if (field.errors.length === 0) return null;
  return (
    <p id={field.errorId} className="mt-1 text-sm text-error">
      {field.errors.join(' ')}
    </p>
  );
}
