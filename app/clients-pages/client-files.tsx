import { Link } from '@remix-run/react';
import { Paperclip } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';

interface ClientFile {
  fileId: string;
  name: string;
  at: Date;
  from: string | null;
  address: string;
  threadId: string;
}

/** What the client has sent, by mail or on the portal; nothing when it has sent nothing. */
export function ClientFiles({ files }: { files: readonly ClientFile[] }) {
  const { portal: m, inbox } = useMessages();
  if (files.length === 0) return null;
  return (
    <div className="mt-8">
      <Section title={m.clientFiles} id="files">
        <ul>
          {files.map(({ fileId, name, at, from, address, threadId }) => (
            <li key={fileId} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-base-300 py-2">
              <a href={`/files/${fileId}`} download className="text-link inline-flex min-w-0 items-center gap-1.5">
                <Paperclip size={16} aria-hidden className="flex-none" />
                <span className="[overflow-wrap:anywhere]">{name}</span>
              </a>
              <span className="text-sm text-muted">
                {from ?? address}, <Instant at={at} />
              </span>
              <Link to={`/inbox/${threadId}`} className="text-link ml-auto text-sm">
                {inbox.title}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
