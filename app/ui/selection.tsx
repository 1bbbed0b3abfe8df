import { useMessages, usePageSettings } from '#app/messages.ts';
import { Form } from '@remix-run/react';
import { type MouseEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';

export type Selection = {
  /** Name under which the ids of the ticked rows are sent. */
  name: string;
  /** Where the bulk actions post to. */
  action?: string;
  /** How many rows the whole filter has: more than a page may be ticked at once, as `all`. */
  total?: number;
  /** The bulk buttons: submit buttons with a name and value, or their own `formAction`. */
  actions: ReactNode;
};

const BOXES = 'tbody .row-select input[type=checkbox]';
const boxesIn = (form: HTMLFormElement | null) => [...(form?.querySelectorAll<HTMLInputElement>(BOXES) ?? [])];

/** The bar that rises when rows are ticked. It shows by CSS, so it is there without script too; with it Shift ticks a range. */
export function SelectionBar({ selection, children }: { selection: Selection; children: ReactNode }) {
  const { common } = useMessages();
  const { seed } = usePageSettings();
  const own = useId();
  const form = useRef<HTMLFormElement>(null);
  const last = useRef<HTMLInputElement>();
  const [ticked, setTicked] = useState({ count: 0, of: 0 });
  const [isAll, setAll] = useState(false);
  const { action, total = 0 } = selection;
  const recount = () => {
    const boxes = boxesIn(form.current);
    const next = { count: boxes.filter(({ checked }) => checked).length, of: boxes.length };
    setTicked((now) => (now.count === next.count && now.of === next.of ? now : next));
    if (next.count < next.of) setAll(false);
  };
  useEffect(recount); // rows come and go with what was done to them
  const tickRange = ({ target, shiftKey }: MouseEvent) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(BOXES)) return;
    const boxes = boxesIn(form.current);
    const ends = [boxes.indexOf(target), last.current ? boxes.indexOf(last.current) : -1].toSorted((a, b) => a - b);
    const [from = -1, to = -1] = ends;
    if (shiftKey && from >= 0) for (const box of boxes.slice(from, to + 1)) box.checked = target.checked;
    last.current = target;
    recount();
  };
  const { count, of } = ticked;
  return (
    <Form ref={form} method="post" {...(action === undefined ? {} : { action })} onChange={recount} onClick={tickRange}>
      <input type="hidden" name="$key" value={`${seed}${own}`} />
      {isAll ? <input type="hidden" name="all" value="on" /> : null}
      {children}
      <div className="selection-bar appear sticky bottom-16 z-10 mx-auto mt-3 w-fit max-w-full flex-wrap items-center gap-x-3 gap-y-2 rounded-box border border-base-300 bg-base-100 py-2 pr-2 pl-4 shadow-float md:bottom-4">
        <span role="status" className="text-sm font-medium">
          {count === 0 ? null : isAll ? common.selectedAll(total) : common.selected(count)}
        </span>
        {count > 0 && count === of && total > of ? (
          <button type="button" className="text-link text-sm" onClick={() => setAll(!isAll)}>
            {isAll ? common.selectPage : common.selectFilter(total)}
          </button>
        ) : null}
        {selection.actions}
      </div>
    </Form>
  );
}

/** A bulk button that saves a file: the ticked rows, or all of the filter, go in the address. */
export function DownloadTicked({ to, children }: { to: string; children: ReactNode }) {
  const save = (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget;
    if (!form) return;
    event.preventDefault();
    const asked = new URLSearchParams(window.location.search);
    for (const [name, value] of new FormData(form)) if (!name.startsWith('$')) asked.append(name, String(value));
    if (asked.has('all')) asked.delete('ids');
    window.location.assign(`${to}?${asked.toString()}`);
  };
  return (
    <button type="submit" formMethod="get" formAction={to} className="btn btn-quiet" onClick={save}>
      {children}
    </button>
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
