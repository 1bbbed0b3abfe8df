import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { ImportState } from '#domain/banking/model/statements/import.ts';

export const IMPORT_TONES: Record<ImportState, Tone> = {
  reading: 'info',
  mapping: 'warning',
  waiting: 'warning',
  imported: 'success',
  refused: 'error',
  cancelled: 'neutral',
  undone: 'neutral',
};

type OpenFile = {
  id: string;
  fileName: string;
  state: ImportState;
  source: 'page' | 'api' | 'mail';
  read: number;
  createdAt: Date;
};

/** Files that wait for somebody: read, of unknown columns, refused. */
export function OpenFiles({ rows }: { rows: readonly OpenFile[] }) {
  const { banking: m } = useMessages();
  if (rows.length === 0) return null;
  return (
    <Section title={m.open}>
      <ul className="divide-y divide-base-300 border-b border-base-300">
        {rows.map(({ id, fileName, state, source, read, createdAt }) => (
          <li key={id}>
            <Link
              to={`/collections/statements/imports/${id}`}
              className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-1 py-2 hover:bg-base-200"
            >
              <span className="min-w-0 flex-1 basis-48 truncate font-medium">{fileName}</span>
              <span className="text-sm text-muted">
                {m.sources[source]}, <Instant at={createdAt} />
              </span>
              {read > 0 ? <span className="text-sm text-muted tabular-nums">{m.entries(read)}</span> : null}
              <StateMark tone={IMPORT_TONES[state]}>{m.states[state]}</StateMark>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
