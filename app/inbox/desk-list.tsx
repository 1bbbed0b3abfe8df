import { NavLink, useParams } from '@remix-run/react';
import { Mail, MessageCircle, MessageSquareText, type LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { useMessages } from '#app/messages.ts';
import { Chip } from '#app/ui/chip.tsx';
import { cx } from '#app/ui/class-names.ts';
import { Instant } from '#app/ui/moment.tsx';
import { useListKeys } from '#app/ui/use-list-keys.ts';
import type { DeskRow } from '#domain/chat/list-desk.ts';

/** Mails and chats, the latest first; what was not read yet is set bold. */
export function DeskList({ rows, query }: { rows: readonly DeskRow[]; query: string }) {
  const { inbox: m, chatDesk } = useMessages();
  const { threadId, conversationId } = useParams();
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list, 'a');
  return (
    <ul ref={list} className="border-t border-base-300">
      {rows.map((row) => {
        // Who opens a conversation reads it, before the list is asked for again.
        const isUnread = row.isUnread && row.id !== threadId && row.id !== conversationId;
        return (
          <li key={row.id} className="border-b border-base-300">
            <NavLink
              to={`${row.kind === 'chat' ? '/inbox/chat' : '/inbox'}/${row.id}${query}`}
              prefetch="intent"
              preventScrollReset
              className={({ isActive }) => cx('block px-2 py-2.5 hover:bg-base-200', isActive && 'bg-base-200')}
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className={cx('flex min-w-0 items-center gap-1.5', isUnread && 'font-semibold')}>
                  <Channel row={row} />
                  <span className="truncate">
                    {row.name ?? (row.kind === 'mail' ? row.address : chatDesk.stranger)}
                  </span>
                  {isUnread ? <span className="sr-only">, {m.unread}</span> : null}
                </span>
                <span className="flex-none text-xs text-muted">
                  <Instant at={row.lastMessageAt} show="date" />
                </span>
              </span>
              <span className={cx('block truncate text-sm', isUnread ? 'font-medium' : 'text-muted')}>{row.text}</span>
              <Marks row={row} />
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}

function Channel({ row }: { row: DeskRow }) {
  const { chatDesk: m } = useMessages();
  const [Icon, name]: [LucideIcon, string] =
    row.kind === 'mail'
      ? [Mail, m.mail]
      : [row.channel === 'whatsapp' ? MessageCircle : MessageSquareText, m.channels[row.channel]];
  return (
    <span title={name} className="flex-none text-muted">
      <Icon size={16} aria-hidden />
      <span className="sr-only">{`${name}: `}</span>
    </span>
  );
}

function Marks({ row }: { row: DeskRow }) {
  const { inbox: m, chatDesk } = useMessages();
  const company = row.company ?? (row.cui === null ? undefined : `${m.cui} ${row.cui}`);
  return (
    <span className="flex flex-wrap gap-1">
      {row.clientId === null ? null : <Chip tone="success">{m.attached}</Chip>}
      {company === undefined || row.clientId !== null ? null : <Chip tone="info">{company}</Chip>}
      {row.kind === 'chat' && row.visitorPlan === 'premium' ? <Chip tone="success">{chatDesk.premium}</Chip> : null}
      {row.kind === 'chat' && row.waitingSince !== null ? <Chip tone="warning">{chatDesk.waits}</Chip> : null}
    </span>
  );
}
