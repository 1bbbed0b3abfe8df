import { useMessages } from '#app/messages.ts';
import type { Shell } from '#app/shell.ts';
import { Form, Link, useLocation } from '@remix-run/react';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { cx } from './class-names.ts';
import { Logo } from './logo.tsx';
import { isCurrent, railFor, type Entry } from './navigation.ts';

type RailProps = { roles: Parameters<typeof railFor>[0]; counts: Shell['counts']; isNarrow: boolean };

/** The left rail: the flow in its order. Narrow it shows icons, their words as tooltips. */
export function Rail({ roles, counts, isNarrow }: RailProps) {
  const m = useMessages();
  const { groups, foot } = railFor(roles);
  return (
    <nav
      aria-label={m.shell.mainNavigation}
      data-screen-only=""
      className={cx(
        'sticky top-0 hidden h-dvh flex-col border-r border-base-300 bg-base-200 md:flex',
        isNarrow ? 'w-16' : 'w-16 lg:w-58',
      )}
    >
      <Link to="/" className="flex h-13 flex-none items-center gap-2.5 px-5 font-semibold">
        <Logo />
        <span className={cx(isNarrow ? 'sr-only' : 'max-lg:sr-only')}>{m.shell.product}</span>
      </Link>
      <div className="flex min-h-0 flex-1 flex-col gap-px overflow-y-auto px-3 pt-1 pb-3">
        {groups.map(({ name, entries }, index) => (
          <div key={index} className={index === 0 ? '' : 'mt-3'}>
            {name === undefined ? null : (
              <p className={cx('px-2 pb-1 text-xs text-muted', isNarrow ? 'sr-only' : 'max-lg:sr-only')}>
                {m.shell.groups[name]}
              </p>
            )}
            <ul className="space-y-px">
              {entries.map((entry) => (
                <RailEntry key={entry.to} entry={entry} counts={counts} isNarrow={isNarrow} />
              ))}
            </ul>
          </div>
        ))}
        <ul className="mt-auto space-y-px pt-3">
          {foot.map((entry) => (
            <RailEntry key={entry.to} entry={entry} counts={counts} isNarrow={isNarrow} />
          ))}
          <li className="max-lg:hidden">
            <Form method="post" action="/preferences" navigate={false}>
              <button
                name="rail"
                value={isNarrow ? 'wide' : 'narrow'}
                title={isNarrow ? m.shell.expand : m.shell.collapse}
                className="flex h-8 w-full items-center gap-2.5 rounded-field px-2.5 text-muted hover:bg-base-300/60 hover:text-base-content"
              >
                {isNarrow ? <PanelLeftOpen size={18} aria-hidden /> : <PanelLeftClose size={18} aria-hidden />}
                <span className={isNarrow ? 'sr-only' : ''}>{isNarrow ? m.shell.expand : m.shell.collapse}</span>
              </button>
            </Form>
          </li>
        </ul>
      </div>
    </nav>
  );
}

function RailEntry({ entry, counts, isNarrow }: { entry: Entry; counts: Shell['counts']; isNarrow: boolean }) {
  const { shell } = useMessages();
  const { pathname } = useLocation();
  const current = isCurrent(entry.to, pathname);
  const Icon = entry.icon;
  const count = entry.count === undefined ? 0 : (counts?.[entry.count] ?? 0);
  return (
    <li>
      <Link
        to={entry.to}
        prefetch="intent"
        title={shell[entry.word]}
        aria-current={current ? 'page' : undefined}
        className={cx(
          'relative flex h-8 items-center gap-2.5 rounded-field px-2.5',
          current ? 'bg-primary-soft font-medium text-primary' : 'hover:bg-base-300/60',
        )}
      >
        <Icon size={18} aria-hidden className={current ? '' : 'text-muted'} />
        <span className={cx('truncate', isNarrow ? 'sr-only' : 'max-lg:sr-only')}>{shell[entry.word]}</span>
        {count > 0 ? (
          <span
            className={cx(
              'ml-auto text-xs font-medium text-muted',
              isNarrow ? 'absolute top-0 right-0.5' : 'max-lg:absolute max-lg:top-0 max-lg:right-0.5',
            )}
          >
            <span aria-hidden>{count}</span>
            <span className="sr-only">{shell.waiting(count)}</span>
          </span>
        ) : null}
      </Link>
    </li>
  );
}
