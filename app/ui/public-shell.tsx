import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import { SkipLink } from './skip-link.tsx';

/** The public pages: what the product is, what it costs, under which terms. */
export function PublicShell({ children }: { children: ReactNode }) {
  const { shell, signing } = useMessages();
  const links = [
    ['/pricing', shell.pricing],
    ['/help', shell.help],
    ['/verify', signing.verify.link],
    ['/terms', shell.terms],
    ['/privacy', shell.privacy],
  ] as const;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-b border-base-300">
        <div className="mx-auto flex h-15 max-w-page items-center gap-6 px-4 md:px-8">
          <Link to="/welcome" className="flex items-center gap-2.5 font-semibold">
            <Logo />
            {shell.product}
          </Link>
          <nav aria-label={shell.mainNavigation} className="ml-auto flex items-center gap-2">
            <Link to="/pricing" className="btn btn-quiet max-sm:hidden">
              {shell.pricing}
            </Link>
            <Link to="/login" className="btn btn-line">
              {shell.signIn}
            </Link>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="border-t border-base-300">
        <nav
          aria-label={shell.more}
          className="mx-auto flex max-w-page flex-wrap gap-x-6 gap-y-2 px-4 py-6 text-sm text-muted md:px-8"
        >
          {links.map(([to, label]) => (
            <Link key={to} to={to} className="hover:text-base-content hover:underline">
              {label}
            </Link>
          ))}
        </nav>
      </footer>
    </div>
  );
}
