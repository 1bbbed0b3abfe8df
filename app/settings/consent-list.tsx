import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

interface ListedConsent {
  id: string;
  by: string;
  givenAt: Date;
  until: Date;
  note: string;
  endedAt: Date | null;
  isStanding: boolean;
}

/** Each leave that was given, the newest first; one that stands can be taken back at once. */
export function ConsentList({ consents }: { consents: readonly ListedConsent[] }) {
  const { consent: m } = useMessages().operator;
  if (consents.length === 0) return <EmptyState title={m.none} />;
  return (
    <>
      <ul>
        {consents.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-base-300 py-3">
            <div>
              {one.isStanding ? (
                <StateMark tone="warning">{m.standing}</StateMark>
              ) : (
                <StateMark tone="neutral">{one.endedAt === null ? m.over : m.takenBack}</StateMark>
              )}
              <p className="text-sm text-muted">
                {m.until} <Instant at={one.endedAt ?? one.until} /> · {m.by} {one.by}
              </p>
              {one.note === '' ? null : <p className="text-sm">{one.note}</p>}
            </div>
            {one.isStanding ? <End consentId={one.id} /> : null}
          </li>
        ))}
      </ul>
      <Link to="/settings/audit?actorKind=operator" className="text-link mt-3 inline-block text-sm">
        {m.seePages}
      </Link>
    </>
  );
}

function End({ consentId }: { consentId: string }) {
  const { consent: m } = useMessages().operator;
  const failure = useActFailure('end', { name: 'consentId', value: consentId });
  return (
    <Form action="?do=end" failure={failure}>
      <HiddenField name="consentId" value={consentId} />
      <Submit kind="danger">{m.end}</Submit>
    </Form>
  );
}
