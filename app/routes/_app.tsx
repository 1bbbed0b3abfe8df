import { Outlet, useFetcher } from '@remix-run/react';
import { useRef, type ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { useRootData } from '#app/root-data.ts';
import { AppShell } from '#app/ui/app-shell.tsx';
import { commandsFor } from '#app/ui/commands.ts';
import { RouteError } from '#app/ui/route-error.tsx';
import { useReread } from '#app/ui/use-reread.ts';
import type { loader as searchLoader } from './_app.search.tsx';

const PAUSE_MS = 150;

/** The company's application around its pages. Who is not signed in gets the page bare: its loader has sent them on. */
function Surroundings({ children }: { children: ReactNode }) {
  const root = useRootData();
  const messages = useMessages();
  const search = useFetcher<typeof searchLoader>();
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const text = useRef('');
  useReread(root?.live);
  if (!root?.person) return <>{children}</>;
  const onText = (typed: string) => {
    text.current = typed;
    clearTimeout(pause.current);
    pause.current = setTimeout(() => search.load(`/search?q=${encodeURIComponent(typed)}`), PAUSE_MS);
  };
  const hits = [...(search.data?.hits ?? []), ...commandsFor(root.person.roles, search.data?.text ?? '', messages)];
  return (
    <AppShell person={root.person} counts={root.counts} preferences={root} search={{ hits, onText }}>
      {children}
    </AppShell>
  );
}

export default function App() {
  return (
    <Surroundings>
      <Outlet />
    </Surroundings>
  );
}

export function ErrorBoundary() {
  return (
    <Surroundings>
      <RouteError isInShell />
    </Surroundings>
  );
}
