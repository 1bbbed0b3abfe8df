import { useSubmit } from '@remix-run/react';
import { Paperclip } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { ChatMessage } from '#domain/chat/model/conversation.ts';

interface ChatLogProps {
  messages: readonly ChatMessage[];
  names: Readonly<Record<string, string>>;
  visitorName: string;
  visitorReadSeq: number;
  isTyping: boolean;
}

/** The talk, oldest first; notes stand out, what the visitor has seen is marked at the last of it. */
export function ChatLog({ messages, names, visitorName, visitorReadSeq, isTyping }: ChatLogProps) {
  const { chatDesk: m } = useMessages();
  const end = useRef<HTMLDivElement>(null);
  const last = messages.at(-1)?.seq ?? 0;
  useEffect(() => {
    void end.current?.scrollIntoView({ block: 'nearest' }); // newer browsers answer with a promise
  }, [last, isTyping]);
  const seen = messages.filter(({ author, seq }) => author === 'desk' && seq <= visitorReadSeq).at(-1)?.seq;
  return (
    <div role="log" aria-label={m.log} className="mt-4 flex flex-col gap-3 border-t border-base-300 pt-4">
      {messages.map((message) => (
        <Said key={message.id} message={message} by={byOf(message, names, visitorName)} isSeen={message.seq === seen} />
      ))}
      <p role="status" className="min-h-5 text-sm text-muted">
        {isTyping ? m.visitorTyping(visitorName) : null}
      </p>
      <div ref={end} className="scroll-mb-4" />
    </div>
  );
}

const byOf = ({ author, personId }: ChatMessage, names: Readonly<Record<string, string>>, visitor: string): string =>
  author === 'visitor' ? visitor : (names[personId ?? ''] ?? '');

const GROUND: Readonly<Record<ChatMessage['author'], string>> = {
  visitor: 'self-start bg-base-200',
  desk: 'self-end bg-primary-soft',
  note: 'self-end border border-dashed border-warning bg-warning-soft',
  system: 'self-center text-muted',
};

function Said({ message, by, isSeen }: { message: ChatMessage; by: string; isSeen: boolean }) {
  const { chatDesk: m } = useMessages();
  const { author, text, file, at, carriage } = message;
  const isAway = carriage === 'failed' || carriage === 'uncertain';
  const state = isSeen ? m.seen : m.carriages[carriage];
  return (
    <div className={cx('max-w-[85%] rounded-box px-3 py-2 sm:max-w-[70%]', GROUND[author])}>
      <p className="text-xs text-muted">
        {[author === 'note' ? m.note : '', by].filter(Boolean).join(' · ')} <Instant at={at} show="time" />
        {state === '' ? null : <span className={isAway ? 'text-error' : ''}>{` · ${state}`}</span>}
      </p>
      {text === '' ? null : <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>}
      {file === null ? null : (
        <a href={`/files/${file.fileId}`} download className="btn btn-line mt-1 max-w-full">
          <Paperclip size={16} aria-hidden />
          <span className="truncate">{file.name}</span>
        </a>
      )}
      {isAway ? (
        <Form action="?do=retry" className="mt-1">
          <HiddenField name="chatMessageId" value={message.id} />
          {message.failure === null ? null : <p className="text-xs text-error">{message.failure}</p>}
          <Submit kind="quiet">{m.retry}</Submit>
        </Form>
      ) : null}
    </div>
  );
}

/** Tells the visitor that somebody is writing, not more often than every three seconds. */
export function useTellTyping(): () => void {
  const submit = useSubmit();
  const told = useRef(0);
  return () => {
    if (Date.now() - told.current < 3_000) return;
    told.current = Date.now();
    submit(null, { method: 'post', action: '?do=typing', navigate: false, fetcherKey: 'typing' });
  };
}
