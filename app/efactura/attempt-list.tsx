import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { spokenAnswer } from '#domain/efactura/model/spoken-answer.ts';
import { formatCivilDate, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { silentSince } from './silent-since.ts';

interface Attempt {
  id: string;
  state: string;
  startedAt: Date;
  uploadIndex: string | null;
  answerText: string | null;
}

interface Submission {
  state: string;
  deadlineDate: CivilDate;
  attempts: readonly Attempt[];
}

const TONES: Readonly<Record<string, Tone>> = {
  sending: 'info',
  accepted: 'success',
  found: 'success',
  refused: 'error',
  unavailable: 'warning',
  uncertain: 'warning',
  not_found: 'neutral',
};

/** Every try to bring an invoice to SPV, with what was answered; and, while SPV is silent, since when and what is safe. */
export function AttemptList({ submission }: { submission: Submission | null }) {
  const { efactura: m, common } = useMessages();
  if (submission === null || submission.attempts.length === 0) return null;
  const since = submission.state === 'waiting' ? silentSince(submission.attempts) : undefined;
  const wordOf = (state: string) => nameOf(state, m.attemptStates);
  return (
    <section aria-label={m.attempts} className="border-t border-base-300 pt-3">
      <h2 className="mb-2 font-semibold">{m.attempts}</h2>
      {since === undefined ? null : (
        <div className="mb-3">
          <Callout tone="warning">
            {common.spvSilent(formatInstant(since).time, formatCivilDate(submission.deadlineDate))}
          </Callout>
        </div>
      )}
      <ol className="space-y-2 text-sm">
        {submission.attempts.map(({ id, state, startedAt, uploadIndex, answerText }) => (
          <li key={id}>
            <p className="flex flex-wrap justify-between gap-x-3">
              <StateMark tone={TONES[state] ?? 'neutral'}>{wordOf(state)}</StateMark>
              <span className="text-muted">
                <Instant at={startedAt} />
              </span>
            </p>
            {uploadIndex === null ? null : <p className="text-xs text-muted">{`${m.received.index} ${uploadIndex}`}</p>}
            {answerText === null ? null : (
              <p className="text-xs text-muted [overflow-wrap:anywhere]">
                {spokenAnswer(answerText, m.evidence.answers)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const nameOf = (state: string, names: Readonly<Record<string, string>>): string => names[state] ?? state;
