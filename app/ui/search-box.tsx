import { useMessages } from '#app/messages.ts';
import type { SearchHit } from '#app/load-context.ts';
import { Form, useNavigate } from '@remix-run/react';
import { Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { cx } from './class-names.ts';

type SearchBoxProps = {
  inputRef: RefObject<HTMLInputElement>;
  /** What was found for the text so far, commands after records. */
  hits: readonly SearchHit[];
  onText: (text: string) => void;
  initial?: string;
};

/** The search of the top bar: a list under it while typing; Enter without a choice opens the page of results. */
export function SearchBox({ inputRef, hits, onText, initial = '' }: SearchBoxProps) {
  const m = useMessages();
  const navigate = useNavigate();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = isOpen && hits.length > 0;
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown) {
      event.preventDefault();
      setAt((now) => (now + step + hits.length) % hits.length);
    }
    if (event.key === 'Escape') {
      setOpen(false);
      inputRef.current?.blur();
    }
    const chosen = hits[at];
    if (event.key === 'Enter' && shown && chosen) {
      event.preventDefault();
      setOpen(false);
      navigate(chosen.href);
    }
  };
  return (
    <Form action="/search" role="search" className="relative w-full max-w-md" onSubmit={() => setOpen(false)}>
      <label className="input bg-base-200 border-transparent">
        <Search size={16} aria-hidden className="text-muted" />
        <span className="sr-only">{m.shell.search}</span>
        <input
          ref={inputRef}
          type="search"
          name="q"
          defaultValue={initial}
          placeholder={m.shell.searchHint}
          autoComplete="off"
          role="combobox"
          aria-expanded={shown}
          aria-controls={listId}
          aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
          className="min-w-0 grow text-ellipsis"
          onChange={({ target }) => {
            setAt(-1);
            setOpen(target.value.trim() !== '');
            onText(target.value);
          }}
          onFocus={({ target }) => setOpen(target.value.trim() !== '')}
          onBlur={() => setTimeout(() => setOpen(false), 150)}
          onKeyDown={keys}
        />
        <kbd className="kbd kbd-sm max-lg:hidden">{'/'}</kbd>
      </label>
      <ul
        id={listId}
        role="listbox"
        aria-label={m.shell.searchPage}
        className={cx(
          'appear absolute inset-x-0 top-full z-40 mt-1 max-h-96 overflow-y-auto rounded-box border border-base-300 bg-base-100 p-1 shadow-float',
          !shown && 'hidden',
        )}
      >
        {hits.map(({ href, title, detail, kind }, index) => (
          <li
            key={href}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={cx(
              'flex cursor-pointer items-baseline gap-3 rounded-selector px-2.5 py-1.5',
              index === at && 'bg-base-200',
            )}
            onMouseEnter={() => setAt(index)}
            onMouseDown={(event) => {
              event.preventDefault();
              setOpen(false);
              navigate(href);
            }}
          >
            <span className="truncate font-medium">{title}</span>
            {detail === undefined ? null : <span className="truncate text-sm text-muted">{detail}</span>}
            <span className="ml-auto flex-none text-xs text-muted">{kind}</span>
          </li>
        ))}
      </ul>
    </Form>
  );
}
