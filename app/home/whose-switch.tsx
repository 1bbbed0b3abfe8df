import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';

const VIEWS = [
  ['mine', '/'],
  ['all', '/?whose=all'],
] as const;

/** An administrator sees the own things to do, or everybody's. */
export function WhoseSwitch({ whose }: { whose: 'mine' | 'all' }) {
  const { home: m } = useMessages();
  return (
    <nav aria-label={m.whoseLabel} data-screen-only="" className="flex gap-1 text-sm">
      {VIEWS.map(([view, to]) => (
        <Link
          key={view}
          to={to}
          preventScrollReset
          aria-current={view === whose ? 'true' : undefined}
          className={cx(
            'rounded-selector px-2 py-1',
            view === whose ? 'bg-primary-soft font-medium text-primary' : 'text-muted hover:text-base-content',
          )}
        >
          {m.whose[view]}
        </Link>
      ))}
    </nav>
  );
}
