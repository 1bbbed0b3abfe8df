import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState, useFormState } from './form-context.ts';
import { asFieldText } from './form-values.ts';
import { frame } from './text-field.tsx';

type CuiFieldProps = FieldProps & {
  /** Asked with the digits when they are complete or the button is pressed; fills the other fields. */
  onLookUp?: (cui: string) => void;
  isLooking?: boolean;
  /** What was found, or why nothing was. */
  found?: ReactNode;
  /** Without script the button sends the form here. */
  lookUpAction?: string;
};

const COMPLETE = /^(?:RO)?\s*\d{6,10}$/i;

/** A company's fiscal code, with the button that takes the rest from ANAF's public register. */
export function CuiField({
  name,
  label,
  help,
  optional,
  bare,
  className,
  onLookUp,
  isLooking = false,
  found,
  lookUpAction,
}: CuiFieldProps) {
  const { common } = useMessages();
  const field = useFieldState(name);
  const { isBusy } = useFormState();
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef('');
  const lookUp = () => {
    const text = input.current?.value.replace(/\s/g, '') ?? '';
    if (text === '' || !onLookUp) return;
    asked.current = text;
    onLookUp(text);
  };
  return (
    <FieldFrame field={field} label={label} help={found ?? help} {...frame(optional, bare, className)}>
      <span className="flex gap-2">
        <input
          ref={input}
          id={field.id}
          name={name}
          className="input min-w-0 tabular-nums"
          autoComplete="off"
          spellCheck={false}
          maxLength={16}
          defaultValue={asFieldText(field.typed ?? field.initial)}
          onBlur={({ target }) => {
            const text = target.value.replace(/\s/g, '');
            if (COMPLETE.test(text) && text !== asked.current) lookUp();
          }}
          {...describedBy(field, Boolean(found ?? help))}
        />
        {onLookUp || lookUpAction !== undefined ? (
          <button
            type={onLookUp ? 'button' : 'submit'}
            onClick={onLookUp ? lookUp : undefined}
            disabled={isBusy}
            aria-busy={isLooking}
            formNoValidate
            {...(lookUpAction === undefined ? {} : { formAction: lookUpAction })}
            className="btn btn-line flex-none"
          >
            {common.lookUp}
          </button>
        ) : null}
      </span>
      {isLooking ? (
        <p role="status" className="sr-only">
          {common.lookingUp}
        </p>
      ) : null}
    </FieldFrame>
  );
}
