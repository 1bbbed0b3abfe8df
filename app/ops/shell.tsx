import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { Logo } from '#app/ui/logo.tsx';
import { SkipLink } from '#app/ui/skip-link.tsx';

const PLACES = [
  ['home', '/ops'],
  ['tenants', '/ops/tenants'],
  ['payments', '/ops/payments'],
  ['workflows', '/ops/workflows'],
  ['mail', '/ops/mail'],
  ['support', '/ops/support'],
  ['law', '/ops/law'],
] as const;

const isHere = (to: string, path: string): boolean => path === to || (to !== '/ops' && path.startsWith(`${to}/`));

/** The operator's console around its pages: nothing of a company's own application is in it. */
export function OpsShell({ children }: { children: ReactNode }) {
  const { operator: m } = useMessages();
  const { pathname } = useLocation();
  return (
    <div className="min-h-dvh">
      <SkipLink />
      <header data-screen-only="" className="sticky top-0 z-20 border-b border-base-300 bg-base-200">
        <div className="mx-auto flex max-w-page items-center gap-4 px-4 pt-2 md:px-8">
          <Link to="/ops" className="flex items-center gap-2.5 font-semibold">
            <Logo />
            {m.title}
          </Link>
          <Link to="/" className="ml-auto text-sm text-muted hover:text-base-content">
            {m.toApp}
          </Link>
        </div>
        <nav aria-label={m.title} className="mx-auto max-w-page overflow-x-auto px-4 md:px-8">
          <ul className="flex w-max gap-5">
            {PLACES.map(([name, to]) => (
              <li key={name}>
                <Link
                  to={to}
                  prefetch="intent"
                  aria-current={isHere(to, pathname) ? 'page' : undefined}
                  className={cx(
                    '-mb-px block border-b-2 py-2 whitespace-nowrap',
                    isHere(to, pathname)
                      ? 'border-primary font-medium text-primary'
                      : 'border-transparent text-muted hover:text-base-content',
                  )}
                >
                  {m.nav[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1} className="outline-none [--sticky-top:5rem]">
        {children}
      </main>
    </div>
  );
}
