import type { InputHTMLAttributes, ReactNode } from 'react';
import { cx } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';
import { TextLimit } from './text-limit.tsx';

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
  } & LimitProps;

/** For texts that the XML of an invoice takes only so long: typed as long as one likes, counted, shortened by a press. */
export type LimitProps = {
  limit?: number;
  /** The name of the field that takes what no longer fits. */
  restTo?: string;
  /** Where the text may be longer than the XML takes: what becomes of the rest. Without it the rest is refused. */
  beyond?: (text: string) => string;
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
  limit,
  restTo,
  beyond,
  ...native
}: TextFieldProps) {
  const field = useFieldState(name);
  const start = asFieldText(field.typed ?? field.initial ?? initial);
  const input = {
    id: field.id,
    name,
    type,
    defaultValue: start,
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
      {limit === undefined ? null : (
        <TextLimit id={field.id} initial={start} limit={limit} restTo={restTo} beyond={beyond} />
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
