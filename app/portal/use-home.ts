import type { useLoaderData } from '@remix-run/react';
import type { homeLoader } from './home.server.ts';

/** What the page of an open portal has loaded. */
export type Home = Extract<ReturnType<typeof useLoaderData<typeof homeLoader>>, { state: 'open' }>;
export type HomePaper = Home['papers'][number];
