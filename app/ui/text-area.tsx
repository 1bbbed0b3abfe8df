import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';
import { frame } from './text-field.tsx';

type TextAreaProps = FieldProps & { rows?: number; maxLength?: number; placeholder?: string; initial?: string };

/** Several lines of text. */
export function TextArea({ name, label, help, optional, bare, className, initial, ...native }: TextAreaProps) {
  const field = useFieldState(name);
  return (
    <FieldFrame field={field} label={label} help={help} {...frame(optional, bare, className)}>
      <textarea
        id={field.id}
        name={name}
        className="textarea"
        defaultValue={asFieldText(field.typed ?? field.initial ?? initial)}
        {...describedBy(field, Boolean(help))}
        {...native}
      />
    </FieldFrame>
  );
}
