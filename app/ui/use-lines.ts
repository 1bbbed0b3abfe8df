import { useId, useRef, useState } from 'react';
import type { FormFailure } from './form-context.ts';

/** One line of a form: `origin` is the place its values were given under, undefined while it is new; a new one may bring `values`. */
export type Line = { key: string; origin: number | undefined; values?: Record<string, unknown> };

/**
 * The lines of a form while they are added and removed, from the place `from` of their array on. What a refusal sends back
 * came in the order they stand in now.
 */
export function useLines(count: number, failure: FormFailure | undefined, from = 0) {
  const prefix = useId();
  const [rows, setRows] = useState<Line[]>(() =>
    Array.from({ length: count }, (_, index) => ({ key: `${prefix}${index}`, origin: from + index })),
  );
  const made = useRef(count);
  const [answered, setAnswered] = useState(failure);
  if (failure !== answered) {
    setAnswered(failure);
    setRows((now) => now.map(({ key }, index) => ({ key, origin: from + index })));
  }
  return {
    rows: rows.map((row, index) => ({ ...row, index: from + index })),
    add: (values?: Record<string, unknown>) =>
      setRows((now) => [
        ...now,
        { key: `${prefix}${made.current++}`, origin: undefined, ...(values === undefined ? {} : { values }) },
      ]),
    remove: (key: string) => setRows((now) => now.filter((row) => row.key !== key)),
  };
}
