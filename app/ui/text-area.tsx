import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';
import { frame, type LimitProps } from './text-field.tsx';
import { TextLimit } from './text-limit.tsx';

type TextAreaProps = FieldProps &
  LimitProps & { rows?: number; maxLength?: number; placeholder?: string; initial?: string };

/** Several lines of text. */
export function TextArea({
  name,
  label,
  help,
  optional,
  bare,
  className,
  initial,
  limit,
  restTo,
  beyond,
  ...native
}: TextAreaProps) {
  const field = useFieldState(name);
  const start = asFieldText(field.typed ?? field.initial ?? initial);
  return (
    <FieldFrame field={field} label={label} help={help} {...frame(optional, bare, className)}>
      <textarea
        id={field.id}
        name={name}
        className="textarea"
        defaultValue={start}
        {...describedBy(field, Boolean(help))}
        {...native}
      />
      {limit === undefined ? null : (
        <TextLimit id={field.id} initial={start} limit={limit} restTo={restTo} beyond={beyond} />
      )}
    </FieldFrame>
  );
}
