import type { ChangeEvent, ReactNode } from 'react';
import { cx } from './class-names.ts';
import { FieldError } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { isTicked } from './form-values.ts';

type CheckboxProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** What is sent when ticked; several boxes may share a name. */
  value?: string;
  initial?: boolean;
  className?: string;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** A tick box with its label beside it. */
export function Checkbox({ name, label, help, value = 'on', initial = false, className, onChange }: CheckboxProps) {
  const field = useFieldState(name);
  const id = value === 'on' ? field.id : `${field.id}-${value}`;
  return (
    <div className={cx('flex items-start gap-2.5', className)}>
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        className="checkbox mt-0.5"
        defaultChecked={ticked(field.typed ?? field.initial ?? initial, value)}
        {...describedBy(field, Boolean(help))}
        {...(onChange ? { onChange } : {})}
      />
      <div className="min-w-0">
        <label htmlFor={id}>{label}</label>
        <FieldError field={field} />
        {help ? (
          <p id={field.helpId} className="text-sm text-muted">
            {help}
          </p>
        ) : null}
      </div>
    </div>
  );
}

const ticked = (kept: unknown, value: string): boolean =>
  Array.isArray(kept) ? kept.includes(value) : value === 'on' ? isTicked(kept) : kept === value || kept === true;
