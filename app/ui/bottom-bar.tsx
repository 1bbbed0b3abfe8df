import { useMessages } from '#app/messages.ts';
import { Link, useLocation } from '@remix-run/react';
import { Menu as MenuIcon, Plus } from 'lucide-react';
import { cx } from './class-names.ts';
import { Menu, MenuLink } from './menu.tsx';
import { bottomBarFor, createEntriesFor, isCurrent, railFor, type Entry } from './navigation.ts';

const ITEM = 'flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs';

/** The bar under a phone's thumb: the few places of the role, «Nou» in the middle, the rest behind «Mai mult». */
export function BottomBar({ roles }: { roles: Parameters<typeof railFor>[0] }) {
  const { shell } = useMessages();
  const entries = bottomBarFor(roles);
  const create = createEntriesFor(roles);
  const { groups, foot } = railFor(roles);
  const rest = [...groups.flatMap((group) => group.entries), ...foot].filter(
    (entry) => !entries.some(({ to }) => to === entry.to),
  );
  return (
    <nav
      aria-label={shell.mainNavigation}
      data-screen-only=""
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-base-300 bg-base-100 pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {entries.slice(0, 2).map((entry) => (
        <BarEntry key={entry.to} entry={entry} />
      ))}
      {create.length > 0 ? (
        <div className="flex flex-1 items-center justify-center">
          <Menu
            up
            label={shell.createMenu}
            panelClass="right-auto! left-1/2! -translate-x-1/2"
            summaryClass="flex size-11 items-center justify-center rounded-full bg-primary text-primary-content"
            summary={<Plus size={22} aria-hidden />}
          >
            {create.map(({ to, word, icon: Icon }) => (
              <MenuLink key={to} to={to} icon={<Icon size={18} aria-hidden className="text-muted" />}>
                {shell[word]}
              </MenuLink>
            ))}
          </Menu>
        </div>
      ) : null}
      {entries.slice(2).map((entry) => (
        <BarEntry key={entry.to} entry={entry} />
      ))}
      <div className="flex-1">
        <Menu
          up
          label={shell.more}
          panelClass="max-h-[70dvh] w-64 overflow-y-auto"
          summaryClass={cx(ITEM, 'text-muted')}
          summary={
            <>
              <MenuIcon size={20} aria-hidden />
              {shell.more}
            </>
          }
        >
          {rest.map(({ to, word, icon: Icon }) => (
            <MenuLink key={to} to={to} icon={<Icon size={18} aria-hidden className="text-muted" />}>
              {shell[word]}
            </MenuLink>
          ))}
        </Menu>
      </div>
    </nav>
  );
}

function BarEntry({ entry }: { entry: Entry }) {
  const { shell } = useMessages();
  const { pathname } = useLocation();
  const current = isCurrent(entry.to, pathname);
  const Icon = entry.icon;
  return (
    <Link
      to={entry.to}
      aria-current={current ? 'page' : undefined}
      className={cx(ITEM, current ? 'font-medium text-primary' : 'text-muted')}
    >
      <Icon size={20} aria-hidden />
      {shell[entry.word]}
    </Link>
  );
}
