import { useMessages } from '#app/messages.ts';
import type { ChangeEvent, ReactNode } from 'react';
import { FieldError, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';

type Choice = { value: string; label: ReactNode; help?: ReactNode };
type RadioGroupProps = FieldProps & {
  options: readonly Choice[];
  initial?: string;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** One of a few choices, all in sight. */
export function RadioGroup({
  name,
  label,
  help,
  optional = false,
  bare = false,
  className,
  options,
  initial,
  onChange,
}: RadioGroupProps) {
  const { common } = useMessages();
  const field = useFieldState(name);
  const chosen = asFieldText(field.typed ?? field.initial ?? initial);
  return (
    <fieldset id={field.id} role="radiogroup" className={className} {...describedBy(field, Boolean(help))}>
      <legend className={bare ? 'sr-only' : 'mb-1 flex items-baseline gap-2 font-medium'}>
        {label}
        {optional ? (
          <span data-note="" className="text-xs font-normal text-muted">
            {common.optional}
          </span>
        ) : null}
      </legend>
      <div className="space-y-2">
        {options.map((option) => (
          <label key={option.value} className="flex items-start gap-2.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              className="radio mt-0.5"
              defaultChecked={chosen === option.value}
              {...(onChange ? { onChange } : {})}
            />
            <span className="min-w-0">
              {option.label}
              {option.help ? (
                <span data-note="" className="block text-sm text-muted">
                  {option.help}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError field={field} />
      {help ? (
        <p id={field.helpId} className="mt-1 text-sm text-muted">
          {help}
        </p>
      ) : null}
    </fieldset>
  );
}
