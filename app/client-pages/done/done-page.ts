import type { useLoaderData } from '@remix-run/react';
import type { doneLoader } from './done.server.ts';

/** What the page after an answer or a payment has loaded. */
export type DonePage = ReturnType<typeof useLoaderData<typeof doneLoader>>;
