import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';

interface Message {
  id: string;
  direction: 'in' | 'out';
  fromAddress: string;
  fromName: string | null;
  text: string;
  html: string | null;
  at: Date;
  attachments: { fileId: string; name: string; size: number }[];
}

/** One e-mail: its text, its files, and on demand the original form in a frame that nothing gets out of. */
export function MessageView({ threadId, message }: { threadId: string; message: Message }) {
  const { inbox: m } = useMessages();
  const { fromName, fromAddress, direction, at, text, attachments } = message;
  return (
    <section className="mt-6 border-t border-base-300 pt-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <span className="font-medium">
          {fromName ?? fromAddress}
          {direction === 'out' ? <span className="text-muted">{`, ${m.sent}`}</span> : null}
        </span>
        <span className="text-muted">
          <Instant at={at} />
        </span>
      </p>
      <div className="mt-2 max-w-text whitespace-pre-wrap [overflow-wrap:anywhere]">
        {text.trim() === '' ? <span className="text-muted">{m.noText}</span> : text.trim()}
      </div>
      {attachments.length > 0 ? (
        <ul className="mt-3 flex flex-wrap gap-2" aria-label={m.attachments(attachments.length)}>
          {attachments.map(({ fileId, name, size }) => (
            <li key={fileId}>
              <a href={`/files/${fileId}`} download className="btn btn-line">
                <Paperclip size={16} aria-hidden />
                <span className="max-w-56 truncate">{name}</span>
                <span className="text-muted">{kilobytes(size)}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {message.html === null ? null : <Original address={`/inbox/${threadId}/messages/${message.id}`} />}
    </section>
  );
}

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} kB`;

/** Loaded only when it is asked for; without script a link leads to it. */
function Original({ address }: { address: string }) {
  const { inbox: m } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="mt-3" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="w-fit text-sm text-muted hover:text-base-content">{m.original}</summary>
      <p className="mt-1 text-xs text-muted">{m.originalNote}</p>
      {isOpen ? (
        <iframe
          src={address}
          title={m.originalTitle}
          sandbox="allow-popups"
          className="mt-2 h-96 w-full rounded-field border border-base-300 bg-white"
        />
      ) : (
        <p className="mt-2 text-sm">
          <a href={address} target="_blank" rel="noreferrer" className="text-link">
            {m.originalTitle}
          </a>
        </p>
      )}
    </details>
  );
}
