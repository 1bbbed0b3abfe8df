import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import { SkipLink } from './skip-link.tsx';

type AuthShellProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Beside the form from laptops up. */ aside?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

/** Registering, signing in, choosing a password: one form and nothing to be lost in. */
export function AuthShell({ title, lead, aside, foot, children }: AuthShellProps) {
  const { shell } = useMessages();
  return (
    <div className={aside ? 'min-h-dvh lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]' : 'min-h-dvh'}>
      <SkipLink />
      <div className="flex min-h-dvh flex-col px-6">
        <header className="py-6">
          <Link to="/welcome" className="inline-flex items-center gap-2.5 font-semibold">
            <Logo />
            {shell.product}
          </Link>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-8 outline-none"
        >
          <h1 className="text-xl font-semibold">{title}</h1>
          {lead ? <p className="mt-1 text-muted">{lead}</p> : null}
          <div className="mt-6">{children}</div>
          {foot ? <div className="mt-6 text-sm text-muted">{foot}</div> : null}
        </main>
        <footer className="flex gap-4 py-6 text-sm text-muted">
          <Link to="/terms" className="hover:underline">
            {shell.terms}
          </Link>
          <Link to="/privacy" className="hover:underline">
            {shell.privacy}
          </Link>
        </footer>
      </div>
      {aside ? (
        <aside className="hidden border-l border-base-300 bg-base-200 p-12 lg:flex lg:flex-col lg:justify-center">
          {aside}
        </aside>
      ) : null}
    </div>
  );
}
