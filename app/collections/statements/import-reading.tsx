import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { CancelButton } from './cancel-button.tsx';

/** A file being read: how far it is, and the way out. The page is read again by itself as entries come. */
export function ImportReading({ read, canWrite }: { read: number; canWrite: boolean }) {
  const { banking: m } = useMessages();
  return (
    <div role="status" className="space-y-4">
      <p className="text-lg font-semibold">{m.readingTitle}</p>
      <p className="text-muted">{m.readingText(read)}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Link to="." className="btn btn-line">
          {m.reload}
        </Link>
        {canWrite ? <CancelButton label={m.cancel} /> : null}
      </div>
    </div>
  );
}
