import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { StateMark } from './state-mark.tsx';
import type { Tone } from './tone.ts';

export type ToDo = {
  id: string;
  to: string;
  title: ReactNode;
  detail?: ReactNode;
  term?: { tone: Tone; text: ReactNode };
  action?: ReactNode;
};

/** Things to do in one group, a button on each row. */
export function ToDoList({ title, count, items }: { title: ReactNode; count?: number; items: readonly ToDo[] }) {
  return (
    <section className="mb-6">
      <h3 className="mb-1 flex items-baseline gap-2 text-sm font-medium text-muted">
        {title}
        {count === undefined ? null : <span className="font-normal">{count}</span>}
      </h3>
      <ul>
        {items.map(({ id, to, title: what, detail, term, action }) => (
          <li
            key={id}
            className="group relative flex min-h-12 items-center gap-4 border-b border-base-300 px-2 py-1.5 last:border-0 hover:bg-base-200"
          >
            <div className="min-w-0 flex-1">
              <Link to={to} prefetch="intent" className="block truncate font-medium after:absolute after:inset-0">
                {what}
              </Link>
              {detail ? <p className="truncate text-sm text-muted">{detail}</p> : null}
            </div>
            {term ? (
              <span className="flex-none text-sm max-sm:hidden">
                <StateMark tone={term.tone}>{term.text}</StateMark>
              </span>
            ) : null}
            {action ? <div className="relative z-1 flex-none">{action}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
