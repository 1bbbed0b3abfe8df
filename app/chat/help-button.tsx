import { MessageCircleQuestionMark } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { useRootData } from '#app/root-data.ts';
import type { loader } from '#app/routes/help.chat.ts';
import { Link, useFetcher } from '@remix-run/react';
import { loadWidget } from './load-widget.ts';

/** «Ai nevoie de ajutor?»: the chat with whoever runs the product. The script is loaded at the first press; without it the help pages open. */
export function HelpButton() {
  const { shell } = useMessages();
  const { locale } = usePageSettings();
  const root = useRootData();
  const { load, data, state } = useFetcher<typeof loader>();
  const [unread, setUnread] = useState(0);
  const isWanted = useRef(false);
  const company = root?.person?.companyId;
  useEffect(() => {
    const heard = (event: Event) => setUnread(unreadIn(event));
    document.addEventListener('crm-amc-chat', heard);
    return () => document.removeEventListener('crm-amc-chat', heard);
  }, []);
  useEffect(() => {
    if (!isWanted.current || state !== 'idle' || data === undefined) return;
    isWanted.current = false;
    if (data.chat === null) location.assign('/help');
    else loadWidget({ ...data.chat, language: locale, theme: root?.theme ?? 'auto', name: company ?? '' });
  }, [data, state, locale, root?.theme, company]);
  return (
    <Link
      to="/help"
      className="btn btn-quiet px-2"
      aria-label={unread === 0 ? shell.needHelp : `${shell.needHelp} (${unread})`}
      title={shell.needHelp}
      onClick={(event) => {
        event.preventDefault();
        isWanted.current = true;
        void load('/help/chat');
      }}
    >
      <MessageCircleQuestionMark size={18} aria-hidden />
    </Link>
  );
}

const unreadIn = (event: Event): number => {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const unread: unknown = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'unread') : undefined;
  return typeof unread === 'number' ? unread : 0;
};
