import { HelpButton } from '#app/chat/help-button.tsx';
import type { SearchHit } from '#app/load-context.ts';
import type { Shell } from '#app/shell.ts';
import { useRef, type ReactNode } from 'react';
import { LookBanner } from './look-banner.tsx';
import { BottomBar } from './bottom-bar.tsx';
import type { ShellPreferences } from './person-menu.tsx';
import { Rail } from './rail.tsx';
import { SearchBox } from './search-box.tsx';
import { SeatBanner } from './seat-banner.tsx';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

type AppShellProps = {
  person: NonNullable<Shell['person']>;
  counts?: Shell['counts'] | undefined;
  preferences: ShellPreferences & { rail: 'wide' | 'narrow' };
  search: { hits: readonly SearchHit[]; onText: (text: string) => void };
  children: ReactNode;
};

/** The company's application around a page: rail, top bar, on phones a bottom bar. «/» searches, «n» begins something new. */
export function AppShell({ person, counts, preferences, search, children }: AppShellProps) {
  const input = useRef<HTMLInputElement>(null);
  const create = useRef<HTMLDetailsElement>(null);
  useShortcuts({
    '/': () => input.current?.focus(),
    n: () => {
      if (!create.current) return;
      create.current.open = true;
      create.current.querySelector<HTMLElement>('a')?.focus();
    },
  });
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[auto_minmax(0,1fr)]">
      <SkipLink />
      <Rail roles={person.roles} counts={counts} isNarrow={preferences.rail === 'narrow'} />
      <div className="min-w-0">
        {person.lookUntil ? <LookBanner company={person.companyName} until={person.lookUntil} /> : null}
        {person.readsOnly ? <SeatBanner /> : null}
        <TopBar
          person={person}
          notices={counts?.notices ?? 0}
          preferences={preferences}
          createRef={create}
          help={<HelpButton />}
          search={<SearchBox inputRef={input} hits={search.hits} onText={search.onText} />}
        />
        <main id="content" tabIndex={-1} className="pb-16 outline-none [--sticky-top:3.25rem] md:pb-0">
          {children}
        </main>
      </div>
      <BottomBar roles={person.roles} />
    </div>
  );
}
