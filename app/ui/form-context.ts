import { createContext, useContext, useId } from 'react';
import { valueAt } from './form-values.ts';

/** What an action answers when it refuses: the typed values and the sentences by field, `''` for the whole form. */
export type FormFailure = {
  status?: 'error' | 'success' | undefined;
  initialValue?: Record<string, unknown> | null | undefined;
  error?: Record<string, string[] | null> | null | undefined;
  /** Another editor was faster: `version` is the one that stands now. */
  conflict?:
    { version?: number | undefined; editor?: { name: string; minutes: number } | undefined } | null | undefined;
  /** The person has to show again who is there, in one of these ways besides the password. */
  stepUp?: ProofWays | null | undefined;
};

/** By what an account can show who is there, besides its password. */
export type ProofWays = { code: boolean; passkey: boolean };

export type FormState = {
  id: string;
  isBusy: boolean;
  failure: FormFailure | undefined;
  defaults: unknown;
  /** Under which name a field's values were given, when lines have moved since; undefined for a line that is new. */
  givenName: (name: string) => string | undefined;
};

export const FormContext = createContext<FormState>({
  id: '',
  isBusy: false,
  failure: undefined,
  defaults: undefined,
  givenName: (name) => name,
});

export const useFormState = (): FormState => useContext(FormContext);

export type FieldState = {
  id: string;
  errorId: string;
  helpId: string;
  errors: readonly string[];
  /** What was typed before the refusal; undefined when nothing was refused. */
  typed: unknown;
  /** What the form starts with. */
  initial: unknown;
};

/** One field of the form around: its ids, its errors, what stands in it. */
export function useFieldState(name: string): FieldState {
  const { failure, defaults, id: formId, givenName } = useFormState();
  const own = useId();
  const id = formId === '' ? own : fieldId(formId, name);
  const given = givenName(name);
  const kept = failure?.initialValue && given !== undefined ? (valueAt(failure.initialValue, given) ?? '') : undefined;
  return {
    id,
    errorId: `${id}-error`,
    helpId: `${id}-help`,
    errors: given === undefined ? [] : (failure?.error?.[given] ?? []),
    typed: kept,
    initial: given === undefined ? undefined : valueAt(defaults, given),
  };
}

/** The id of a field's control, for a link to it from a finding. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name.replace(/[^\w-]+/g, '-')}`;

/** The attributes that tie a control to its error and its help. */
export const describedBy = ({ errorId, helpId, errors }: FieldState, hasHelp: boolean) => {
  const ids = [errors.length > 0 ? errorId : '', hasHelp ? helpId : ''].filter((one) => one !== '').join(' ');
  return {
    ...(ids === '' ? {} : { 'aria-describedby': ids }),
    ...(errors.length > 0 ? { 'aria-invalid': true as const } : {}),
  };
};
