import { Link, useLocation, useNavigate } from '@remix-run/react';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { placesWith } from './places.ts';

/** Of the section before the current one, on a phone, to show that there is more. */
const EDGE = 48;

/** The sections of the settings, found by their names and by what is in them. */
export function SettingsNav() {
  const { settings: m } = useMessages();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const shown = placesWith(text, m);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.offsetLeft - EDGE;
  }, [pathname]);
  return (
    <nav aria-label={m.title} data-screen-only="" className="max-lg:mb-6">
      <label className="input mb-3 w-full">
        <Search size={16} aria-hidden className="text-muted" />
        <span className="sr-only">{m.find}</span>
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={({ key }) => {
            const [first] = shown;
            if (key === 'Enter' && first) navigate(first.to);
          }}
          placeholder={m.find}
          className="min-w-0 grow"
        />
      </label>
      <ul ref={list} className="flex gap-1 max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4 lg:flex-col">
        {shown.map(({ name, to }) => {
          const isCurrent = pathname.startsWith(to);
          return (
            <li key={name} className="flex-none">
              <Link
                to={to}
                prefetch="intent"
                aria-current={isCurrent ? 'page' : undefined}
                className={cx(
                  'block rounded-field px-2.5 py-1.5 whitespace-nowrap',
                  isCurrent ? 'bg-primary-soft font-medium text-primary' : 'hover:bg-base-200',
                )}
              >
                {m.sections[name].title}
              </Link>
            </li>
          );
        })}
      </ul>
      {shown.length === 0 ? <p className="px-2.5 text-sm text-muted">{m.foundNothing}</p> : null}
    </nav>
  );
}
