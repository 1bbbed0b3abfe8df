import { useMessages } from '#app/messages.ts';
import { SignOut } from '#app/today/sign-out.tsx';
import { Form } from '@remix-run/react';
import { KeyRound, LogOut, UserRound } from 'lucide-react';
import { Menu, MenuButton, MenuLink, MenuTitle } from './menu.tsx';

export type ShellPreferences = { locale: 'ro' | 'en'; theme: 'amc' | 'amc-dark' | 'auto'; rows: 'normal' | 'compact' };

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** The person's own menu: account, how pages look, language, the way out. */
export function PersonMenu({ name, preferences }: { name: string; preferences: ShellPreferences }) {
  const { shell, security } = useMessages();
  return (
    <Menu
      label={`${shell.person}: ${name}`}
      summaryClass="touch-target flex size-8 items-center justify-center rounded-full bg-base-300 text-xs font-semibold"
      summary={<span aria-hidden>{initials(name)}</span>}
    >
      <p className="truncate px-2.5 pt-1.5 pb-1 font-medium">{name}</p>
      <MenuLink to="/settings/account" icon={<UserRound size={16} aria-hidden className="text-muted" />}>
        {shell.account}
      </MenuLink>
      <MenuLink to="/settings/security" icon={<KeyRound size={16} aria-hidden className="text-muted" />}>
        {security.title}
      </MenuLink>
      <PreferenceMenu preferences={preferences} />
      <hr className="my-1" />
      <SignOut>
        <MenuButton icon={<LogOut size={16} aria-hidden className="text-muted" />}>{shell.signOut}</MenuButton>
      </SignOut>
    </Menu>
  );
}

/** Theme, row height and language; each choice is kept at once. */
export function PreferenceMenu({ preferences }: { preferences: ShellPreferences }) {
  const { shell } = useMessages();
  const choices = [
    {
      title: shell.theme,
      name: 'theme',
      options: [
        ['auto', shell.themeAuto],
        ['amc', shell.themeLight],
        ['amc-dark', shell.themeDark],
      ],
    },
    {
      title: shell.rows,
      name: 'rows',
      options: [
        ['normal', shell.rowsNormal],
        ['compact', shell.rowsCompact],
      ],
    },
    {
      title: shell.language,
      name: 'locale',
      options: [
        ['ro', shell.romanian],
        ['en', shell.english],
      ],
    },
  ] as const;
  return (
    <Form method="post" action="/preferences" navigate={false}>
      {choices.map(({ title, name, options }) => (
        <div key={name}>
          <MenuTitle>{title}</MenuTitle>
          {options.map(([value, label]) => (
            <MenuButton key={value} name={name} value={value} isCurrent={preferences[name] === value}>
              {label}
            </MenuButton>
          ))}
        </div>
      ))}
    </Form>
  );
}
