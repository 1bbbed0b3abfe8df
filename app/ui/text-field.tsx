import type { InputHTMLAttributes, ReactNode } from 'react';
import { cx } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'autoComplete'
  | 'autoFocus'
  | 'inputMode'
  | 'maxLength'
  | 'placeholder'
  | 'onChange'
  | 'onBlur'
  | 'list'
  | 'readOnly'
  | 'min'
  | 'max'
  | 'step'
>;

export type TextFieldProps = FieldProps &
  Native & {
    type?:
      | 'text'
      | 'email'
      | 'password'
      | 'tel'
      | 'url'
      | 'search'
      | 'number'
      | 'date'
      | 'time'
      | 'month'
      | 'datetime-local';
    /** Stands in the field when the form has no value for it. */
    initial?: string;
    /** Inside the field, after the text: a unit, a button. */
    suffix?: ReactNode;
    alignEnd?: boolean;
  };

/** One line of text. */
export function TextField({
  name,
  label,
  help,
  optional,
  bare,
  className,
  type = 'text',
  initial,
  suffix,
  alignEnd,
  ...native
}: TextFieldProps) {
  const field = useFieldState(name);
  const input = {
    id: field.id,
    name,
    type,
    defaultValue: asFieldText(field.typed ?? field.initial ?? initial),
    ...describedBy(field, Boolean(help)),
    ...native,
  };
  return (
    <FieldFrame field={field} label={label} help={help} {...frame(optional, bare, className)}>
      {suffix === undefined ? (
        <input {...input} className={cx('input', alignEnd && 'text-right')} />
      ) : (
        <span className="input">
          <input {...input} className={cx('min-w-0 grow', alignEnd && 'text-right')} />
          <span className="flex-none text-sm text-muted">{suffix}</span>
        </span>
      )}
    </FieldFrame>
  );
}

/** Passes on only what was given: the types tell «absent» from «undefined». */
export const frame = (optional?: boolean, bare?: boolean, className?: string) => ({
  ...(optional === undefined ? {} : { optional }),
  ...(bare === undefined ? {} : { bare }),
  ...(className === undefined ? {} : { className }),
});
