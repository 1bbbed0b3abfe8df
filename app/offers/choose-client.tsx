import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Filters } from '#app/ui/filters.tsx';

type Props = {
  clients: readonly { id: string; name: string; cui: string | null }[];
  query: string;
  to: string;
  /** Instead of the way to enter somebody, when nobody was found. */
  empty?: ReactNode;
};

/** The first question of a new document when it was not begun from a client's page: for whom. */
export function ChooseClient({ clients, query, to, empty }: Props) {
  const { offers: m, clientPages, shell } = useMessages();
  return (
    <>
      <Filters search={{ name: 'q', value: query, label: clientPages.search }} />
      {clients.length > 0 ? null : empty !== undefined ? (
        empty
      ) : (
        <EmptyState
          title={m.chooseClient}
          action={
            <ButtonLink to="/leads/new" kind="primary">
              {shell.newLead}
            </ButtonLink>
          }
        >
          {m.clientHelp}
        </EmptyState>
      )}
      {clients.length === 0 ? null : (
        <ul className="border-t border-base-300">
          {clients.map(({ id, name, cui }) => (
            <li key={id} className="border-b border-base-300">
              <Link
                to={`${to}?client=${id}`}
                prefetch="intent"
                className="flex min-h-11 items-center gap-3 px-2 hover:bg-base-200"
              >
                <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
                <span className="text-sm text-muted">{cui}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
