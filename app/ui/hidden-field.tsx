import { useFieldState } from './form-context.ts';
import { asFieldText } from './form-values.ts';

/** A value that goes with the form without being seen. */
export const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);

/** The same for a value that the form starts with: a line's id. Nothing when the form has none. */
export function KeptField({ name }: { name: string }) {
  const { typed, initial } = useFieldState(name);
  const value = asFieldText(typed ?? initial);
  return value === '' ? null : <input type="hidden" name={name} value={value} />;
}
