import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

export type Tab = { to: string; label: ReactNode; count?: number | undefined; isCurrent: boolean };

/** Saved views of a list, or the parts of a record: links on a hairline, the present one underlined. */
export function Tabs({ items, label }: { items: readonly Tab[]; label?: string }) {
  const { common } = useMessages();
  return (
    <nav
      aria-label={label ?? common.savedViews}
      data-screen-only=""
      className="-mx-4 overflow-x-auto px-4 md:mx-0 md:px-0"
    >
      <ul className="flex w-max min-w-full gap-5 border-b border-base-300">
        {items.map(({ to, label: text, count, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              prefetch="intent"
              aria-current={isCurrent ? 'page' : undefined}
              className={cx(
                '-mb-px flex items-center gap-1.5 border-b-2 py-2 whitespace-nowrap',
                isCurrent ? 'border-primary font-medium' : 'border-transparent text-muted hover:text-base-content',
              )}
            >
              {text}
              {count === undefined ? null : <span className="text-xs text-muted">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
