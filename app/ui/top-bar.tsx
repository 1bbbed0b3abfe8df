import { useMessages } from '#app/messages.ts';
import type { Shell } from '#app/shell.ts';
import { Form, Link } from '@remix-run/react';
import { Check, ChevronsUpDown, Landmark, Plus, Search } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Menu, MenuButton, MenuLink } from './menu.tsx';
import { createEntriesFor } from './navigation.ts';
import { NoticeBell } from './notice-bell.tsx';
import { PersonMenu, type ShellPreferences } from './person-menu.tsx';

type TopBarProps = {
  person: NonNullable<Shell['person']>;
  /** Notices that are new. */
  notices: number;
  preferences: ShellPreferences;
  search: ReactNode;
  /** «Ai nevoie de ajutor?» */
  help?: ReactNode;
  createRef: RefObject<HTMLDetailsElement>;
};

/** The bar above every page: which company, search, what to begin, notices, the days of Premium left, who. */
export function TopBar({ person, notices, preferences, search, help, createRef }: TopBarProps) {
  const { shell } = useMessages();
  return (
    <header
      data-screen-only=""
      className="sticky top-0 z-20 flex h-13 items-center gap-2 border-b border-base-300 bg-base-100 px-3 md:px-5"
    >
      <CompanySwitch person={person} />
      <div className="hidden min-w-0 flex-1 justify-center md:flex">{search}</div>
      <div className="ml-auto flex flex-none items-center gap-1">
        <Link to="/search" className="btn btn-quiet px-2 md:hidden" aria-label={shell.search}>
          <Search size={18} aria-hidden />
        </Link>
        <TrialChip days={person.trialDaysLeft} />
        <CreateMenu roles={person.roles} menuRef={createRef} />
        {help}
        <NoticeBell roles={person.roles} count={notices} />
        <PersonMenu name={person.name} preferences={preferences} />
      </div>
    </header>
  );
}

function CompanySwitch({ person }: { person: NonNullable<Shell['person']> }) {
  const { shell } = useMessages();
  const others = person.companies ?? [];
  if (others.length < 2) return <p className="min-w-0 truncate px-1 font-medium">{person.companyName}</p>;
  return (
    <Menu
      align="start"
      label={`${shell.switchCompany}: ${person.companyName}`}
      summaryClass="btn btn-quiet min-w-0 max-w-56 px-2"
      summary={
        <>
          <span className="truncate">{person.companyName}</span>
          <ChevronsUpDown size={16} aria-hidden className="text-muted" />
        </>
      }
    >
      <Form method="post" action="/companies/current">
        {others.map(({ id, name }) => {
          const isChosen = id === person.companyId;
          return (
            <MenuButton
              key={id}
              name="companyId"
              value={id}
              isCurrent={isChosen}
              icon={<Check size={16} aria-hidden className={isChosen ? '' : 'invisible'} />}
            >
              {name}
            </MenuButton>
          );
        })}
      </Form>
      <hr className="my-1" />
      <MenuLink to="/companies" icon={<Landmark size={16} aria-hidden className="text-muted" />}>
        {shell.allCompanies}
      </MenuLink>
    </Menu>
  );
}

function CreateMenu({
  roles,
  menuRef,
}: {
  roles: Parameters<typeof createEntriesFor>[0];
  menuRef: RefObject<HTMLDetailsElement>;
}) {
  const { shell } = useMessages();
  const entries = createEntriesFor(roles);
  if (entries.length === 0) return null;
  return (
    <div className="max-md:hidden">
      <Menu
        menuRef={menuRef}
        label={shell.createMenu}
        summaryClass="btn btn-line px-3"
        summary={
          <>
            <Plus size={16} aria-hidden />
            {shell.create}
          </>
        }
      >
        {entries.map(({ to, word, icon: Icon }) => (
          <MenuLink key={to} to={to} icon={<Icon size={16} aria-hidden className="text-muted" />}>
            {shell[word]}
          </MenuLink>
        ))}
      </Menu>
    </div>
  );
}

function TrialChip({ days }: { days: number | null }) {
  const { shell } = useMessages();
  if (days === null) return null;
  return (
    <Link
      to="/plan"
      className="mr-1 rounded-selector bg-warning-soft px-2 py-1 text-xs font-medium whitespace-nowrap text-warning max-sm:hidden"
    >
      {days < 1 ? shell.trialLastDay : shell.trialLeft(days)}
    </Link>
  );
}
