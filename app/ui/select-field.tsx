import type { ChangeEvent } from 'react';
import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';
import { frame } from './text-field.tsx';

export type Option = { value: string; label: string; group?: string };

type SelectFieldProps = FieldProps & {
  options: readonly Option[];
  /** The first, empty choice: «Alege». Left out when one is always chosen. */
  blank?: string;
  initial?: string;
  onChange?: (event: ChangeEvent<HTMLSelectElement>) => void;
};

/** One of a few choices, the browser's own list; options with a `group` stand under its name. */
export function SelectField({
  name,
  label,
  help,
  optional,
  bare,
  className,
  options,
  blank,
  initial,
  onChange,
}: SelectFieldProps) {
  const field = useFieldState(name);
  const groups = [...new Set(options.map(({ group }) => group))];
  const under = (wanted: string | undefined) =>
    options
      .filter(({ group }) => group === wanted)
      .map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ));
  return (
    <FieldFrame field={field} label={label} help={help} {...frame(optional, bare, className)}>
      <select
        id={field.id}
        name={name}
        className="select"
        defaultValue={asFieldText(field.typed ?? field.initial ?? initial)}
        {...describedBy(field, Boolean(help))}
        {...(onChange ? { onChange } : {})}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {groups.map((group) =>
          group === undefined ? (
            under(group)
          ) : (
            <optgroup key={group} label={group}>
              {under(group)}
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
}
