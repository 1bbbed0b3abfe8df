import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from './root.tsx';

/** What the root knows: who looks, preferences, counts. Undefined only on a page that stands for a fault of the root itself. */
export const useRootData = () => useRouteLoaderData<typeof loader>('root');
