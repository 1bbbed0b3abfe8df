import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import favicon from './favicon.svg?url';
import inter400 from './fonts/inter-400.woff2?url';
import inter500 from './fonts/inter-500.woff2?url';
import inter600 from './fonts/inter-600.woff2?url';
import { shellOf } from './http/shell.server.ts';
import { liveTopic } from './live-topic.server.ts';
import type {} from './load-context.ts';
import { PageSettingsContext } from './messages.ts';
import { NonceContext } from './nonce.ts';
import { usePageTitle } from './page-title.ts';
import { preferencesOf } from './preferences.server.ts';
import { useRootData } from './root-data.ts';
import { NO_TOAST, readToast } from './toast.server.ts';
import { RouteError } from './ui/route-error.tsx';
import { ToastStack } from './ui/toast.tsx';
import './app.css';

export const links: LinksFunction = () => [
  { rel: 'icon', type: 'image/svg+xml', href: favicon },
  ...[inter400, inter500, inter600].map((href) => ({
    rel: 'preload' as const,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
    href,
  })),
];

/** Who looks, how they like the pages, and what has just happened. The seed makes the keys of this page's forms. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const preferences = preferencesOf(request);
  const toast = readToast(request);
  const { person, counts } = await shellOf(request, context);
  const live = person?.companyId === undefined ? null : liveTopic(person.companyId);
  return data(
    { ...preferences, toast, person, counts, live, seed: crypto.randomUUID() },
    toast ? { headers: { 'set-cookie': NO_TOAST } } : {},
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const root = useRootData();
  const title = usePageTitle();
  const locale = root?.locale ?? 'ro';
  const theme = root && root.theme !== 'auto' ? { 'data-theme': root.theme } : {};
  return (
    <html lang={locale} {...theme} data-rows={root?.rows ?? 'normal'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12191d" />
        <title>{title}</title>
        <Meta />
        <Links />
      </head>
      <body>
        <PageSettingsContext.Provider value={{ locale, seed: root?.seed ?? 'static' }}>
          {children}
          <ToastStack toast={root?.toast ?? null} />
        </PageSettingsContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <RouteError />;
}
