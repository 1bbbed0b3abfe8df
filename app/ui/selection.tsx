import { useMessages } from '#app/messages.ts';
import { Form } from '@remix-run/react';
import { useState, type ReactNode, type RefObject } from 'react';

export type Selection = {
  /** Name under which the ids of the ticked rows are sent. */
  name: string;
  /** Where the bulk actions post to. */
  action?: string;
  /** The bulk buttons: submit buttons with a name and value, or their own `formAction`. */
  actions: ReactNode;
};

/** The bar that rises when rows are ticked. It shows by CSS, so it is there without script too. */
export function SelectionBar({ selection, children }: { selection: Selection; children: ReactNode }) {
  const { common } = useMessages();
  const [count, setCount] = useState(0);
  const { action } = selection;
  return (
    <Form
      method="post"
      {...(action === undefined ? {} : { action })}
      onChange={({ currentTarget }) => setCount(currentTarget.querySelectorAll('tbody .row-select :checked').length)}
    >
      {children}
      <div className="selection-bar appear sticky bottom-16 z-10 mx-auto mt-3 w-fit items-center gap-3 rounded-box border border-base-300 bg-base-100 py-2 pr-2 pl-4 shadow-float md:bottom-4">
        <span role="status" className="text-sm font-medium">
          {count > 0 ? common.selected(count) : null}
        </span>
        {selection.actions}
      </div>
    </Form>
  );
}

/** Ticks or clears every row of the page in sight. */
export function SelectAll({ name, table }: { name: string; table: RefObject<HTMLTableElement> }) {
  const { common } = useMessages();
  return (
    <input
      type="checkbox"
      aria-label={common.selectAll}
      className="checkbox align-middle"
      onChange={({ target }) => {
        const boxes =
          table.current?.querySelectorAll<HTMLInputElement>(`tbody input[name="${CSS.escape(name)}"]`) ?? [];
        for (const box of boxes) box.checked = target.checked;
      }}
    />
  );
}
