import { useSearchParams } from '@remix-run/react';
import { Archive, Download } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';

export interface ShownCopy {
  id: string;
  state: 'asked' | 'ready' | 'failed' | 'expired';
  askedById: string | null;
  createdAt: Date;
  done: number;
  total: number;
  size: string | null;
  sha256: string | null;
  expiresAt: Date | null;
}

const TONES = { asked: 'info', ready: 'success', failed: 'error', expired: 'neutral' } as const;
const MB = 1_048_576;

/** Copies of the whole company: how far each is, and the way to the file while there is one. */
export function CopyList({ copies, names }: { copies: readonly ShownCopy[]; names: Readonly<Record<string, string>> }) {
  const { portability: m } = useMessages();
  const failure = useFailure();
  const isAsked = useSearchParams()[0].get('do') === 'copy';
  const underWay = copies.some(({ state }) => state === 'asked');
  return (
    <Section title={m.copyTitle} lead={m.copyText}>
      {underWay ? null : (
        <Form id="copy" action="?do=copy" className="mb-4" failure={isAsked ? failure : undefined}>
          <Submit icon={<Archive size={16} aria-hidden />}>{m.askCopy}</Submit>
        </Form>
      )}
      {copies.length === 0 ? (
        <EmptyState icon={Archive} title={m.noCopies} />
      ) : (
        <ul>
          {copies.map((copy) => (
            <li key={copy.id} className="border-b border-base-300 py-2.5 last:border-0">
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <span className="min-w-36">{momentOf(copy.createdAt)}</span>
                <StateMark tone={TONES[copy.state]}>{m.copyStates[copy.state]}</StateMark>
                <span className="flex-1 text-sm text-muted">{names[copy.askedById ?? ''] ?? null}</span>
                {copy.state === 'ready' ? (
                  <a href={`/settings/copies/${copy.id}`} download className="btn btn-line">
                    <Download size={16} aria-hidden />
                    {`${m.downloadCopy} (${sizeOf(copy.size)})`}
                  </a>
                ) : null}
              </div>
              <Particulars copy={copy} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Particulars({ copy }: { copy: ShownCopy }) {
  const { portability: m } = useMessages();
  const { state, done, total, expiresAt, sha256 } = copy;
  if (state === 'asked')
    return (
      <div className="mt-2 flex items-center gap-3 text-sm text-muted">
        <progress className="progress w-48" value={done} max={Math.max(total, 1)} />
        {total === 0 ? null : m.progress(String(done), String(total))}
      </div>
    );
  if (state === 'failed') return <p className="mt-1 text-sm text-muted">{m.failedText}</p>;
  if (state !== 'ready' || expiresAt === null) return null;
  return (
    <p className="mt-1 text-xs text-muted [overflow-wrap:anywhere]">
      {m.until(momentOf(expiresAt))} · {m.hash} {sha256}
    </p>
  );
}

const sizeOf = (bytes: string | null): string => `${(Number(bytes ?? 0) / MB).toFixed(1).replace('.', ',')} MB`;

function momentOf(at: Date): string {
  const { date, time } = formatInstant(at);
  return `${date}, ${time}`;
}
