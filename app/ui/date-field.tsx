import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

type DateFieldProps = Omit<TextFieldProps, 'type' | 'min' | 'max' | 'initial'> & {
  min?: CivilDate;
  max?: CivilDate;
  initial?: CivilDate;
};

/** A civil day, with the browser's own calendar. */
export const DateField = (props: DateFieldProps) => <TextField type="date" {...props} />;
