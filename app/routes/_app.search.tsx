import { Form, Link, useLoaderData } from '@remix-run/react';
import { Search } from 'lucide-react';
import { useRef } from 'react';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { searchHits } from '#app/http/search-hits.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { useRootData } from '#app/root-data.ts';
import { commandsFor } from '#app/ui/commands.ts';
import { Page } from '#app/ui/page.tsx';
import { useListKeys } from '#app/ui/use-list-keys.ts';

export const loader = pageLoader(async ({ actor, request, search }) => {
  const text = search['q']?.trim().slice(0, 100) ?? '';
  return { text, hits: text === '' ? [] : await searchHits(actor, text, requestMessages(request)) };
});

export const handle = titled((m) => m.shell.searchPage);

/** What was found, as a page: for phones, and for who pressed Enter. */
export default function SearchPage() {
  const { text, hits } = useLoaderData<typeof loader>();
  const root = useRootData();
  const messages = useMessages();
  const { shell } = messages;
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list, 'a');
  const all = [...hits, ...commandsFor(root?.person?.roles ?? [], text, messages)];
  return (
    <Page title={shell.searchPage} width="text">
      <Form role="search" className="mb-6 md:hidden">
        <label className="input">
          <Search size={16} aria-hidden className="text-muted" />
          <span className="sr-only">{shell.search}</span>
          <input
            type="search"
            name="q"
            key={text}
            defaultValue={text}
            placeholder={shell.searchHint}
            autoFocus
            className="min-w-0 grow"
          />
        </label>
      </Form>
      <p role="status" className="mb-2 text-muted">
        {text === ''
          ? shell.searchEmpty
          : all.length === 0
            ? shell.searchNothing(text)
            : shell.searchResults(all.length)}
      </p>
      <ul ref={list}>
        {all.map(({ href, title, detail, kind }) => (
          <li key={href} className="border-b border-base-300">
            <Link
              to={href}
              prefetch="intent"
              className="flex min-h-12 items-baseline gap-3 px-2 py-2 hover:bg-base-200"
            >
              <span className="truncate font-medium">{title}</span>
              {detail === undefined ? null : <span className="truncate text-sm text-muted">{detail}</span>}
              <span className="ml-auto flex-none text-xs text-muted">{kind}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
