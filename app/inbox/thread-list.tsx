import { NavLink, useParams } from '@remix-run/react';
import { useRef } from 'react';
import { useMessages } from '#app/messages.ts';
import { Chip } from '#app/ui/chip.tsx';
import { cx } from '#app/ui/class-names.ts';
import { Instant } from '#app/ui/moment.tsx';
import { useListKeys } from '#app/ui/use-list-keys.ts';

interface ThreadRow {
  id: string;
  clientId: string | null;
  subject: string;
  fromName: string | null;
  fromAddress: string;
  lastMessageAt: Date;
  readAt: Date | null;
  recognisedCui: string | null;
  recognisedName: string | null;
}

/** Conversations, the latest first; what was not read yet is set bold. */
export function ThreadList({ threads, query }: { threads: readonly ThreadRow[]; query: string }) {
  const { inbox: m } = useMessages();
  const { threadId } = useParams();
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list, 'a');
  return (
    <ul ref={list} className="border-t border-base-300">
      {threads.map((thread) => {
        // Who opens a conversation reads it, before the list is asked for again.
        const one = thread.id === threadId ? { ...thread, readAt: thread.readAt ?? thread.lastMessageAt } : thread;
        return (
          <li key={one.id} className="border-b border-base-300">
            <NavLink
              to={`/inbox/${one.id}${query}`}
              prefetch="intent"
              preventScrollReset
              className={({ isActive }) => cx('block px-2 py-2.5 hover:bg-base-200', isActive && 'bg-base-200')}
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className={cx('truncate', one.readAt === null && 'font-semibold')}>
                  {one.fromName ?? one.fromAddress}
                  {one.readAt === null ? <span className="sr-only">, {m.unread}</span> : null}
                </span>
                <span className="flex-none text-xs text-muted">
                  <Instant at={one.lastMessageAt} show="date" />
                </span>
              </span>
              <span className={cx('block truncate text-sm', one.readAt === null ? 'font-medium' : 'text-muted')}>
                {one.subject}
              </span>
              <Marks thread={one} />
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}

function Marks({ thread: { clientId, recognisedCui, recognisedName } }: { thread: ThreadRow }) {
  const { inbox: m } = useMessages();
  if (clientId !== null) return <Chip tone="success">{m.attached}</Chip>;
  const company = recognisedName ?? (recognisedCui === null ? undefined : `${m.cui} ${recognisedCui}`);
  return company === undefined ? null : <Chip tone="info">{company}</Chip>;
}
