import type { ReactNode } from 'react';

/** Fields that belong together side by side, from tablets up. */
export const FormRow = ({ children }: { children: ReactNode }) => (
  <div className="grid gap-4 sm:auto-cols-fr sm:grid-flow-col">{children}</div>
);

/** The end of a form: its buttons, and beside them in plain words what they bring about. */
export const FormEnd = ({ children, note }: { children: ReactNode; note?: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-3 pt-2">
    {children}
    {note ? <p className="text-sm text-muted">{note}</p> : null}
  </div>
);
