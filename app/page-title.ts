import { type Messages, messagesFor } from '#domain/messages/index.ts';
import { useMatches, type useLoaderData } from '@remix-run/react';
import { useRootData } from './root-data.ts';

type Words = (m: Messages, data: unknown) => string;

/** The handle of a page: how its tab is called. A page inside another one names itself only; the outer one follows. */
export const titled = (words: (m: Messages) => string): { title: Words } => ({ title: words });

/** The same for a page whose name is in what it loads. */
export const titledBy = <Loader>(words: (m: Messages, data: Loaded<Loader>) => string): { title: Words } => ({
  title: (m, data) => words(m, asLoaded<Loader>(data)),
});

/** «Ofertă OF-12 · Crinul Alb»; a draft has no number. */
export const documentTitle = (word: string, number: string | null | undefined, clientName: string): string =>
  `${number ? `${word} ${number}` : word} · ${clientName}`;

type Loaded<Loader> = ReturnType<typeof useLoaderData<Loader>>;

/** Guaranteed by the router, which gives a match the data of its own route. */
const asLoaded = <Loader>(data: unknown) => data as Loaded<Loader>;

const isTitled = (handle: unknown): handle is { title: Words } =>
  typeof handle === 'object' && handle !== null && 'title' in handle && typeof handle.title === 'function';

/** The page's title from the handles of its routes, the innermost first: «Serii · Setări · CRM AMC». */
export function usePageTitle(): string {
  const m = messagesFor(useRootData()?.locale ?? 'ro');
  const parts = useMatches().flatMap(({ handle, data }) =>
    isTitled(handle) && data !== undefined ? [handle.title(m, data)] : [],
  );
  return [...parts.reverse(), m.shell.product].join(' · ');
}
