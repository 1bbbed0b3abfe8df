import { useMessages } from '#app/messages.ts';
import { Button } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { change, drop, type KeptAct } from './outbox.ts';
import { sendAll } from './send-kept.ts';

/** What this phone has not got through yet, and what the server would not take: the person says what becomes of that. */
export function KeptNotice({ kept }: { kept: readonly KeptAct[] }) {
  const { page: m } = useMessages().delivery;
  const waiting = kept.filter((one) => !one.refusal);
  const refused = kept.filter((one) => one.refusal);
  if (kept.length === 0) return null;
  return (
    <div className="mb-6 space-y-3" role="status">
      {waiting.length === 0 ? null : (
        <Callout
          tone="info"
          title={m.keptTitle(waiting.length)}
          action={<Button onClick={() => void sendAll()}>{m.keptSend}</Button>}
        >
          {m.keptText}
        </Callout>
      )}
      {refused.map((one) => (
        <Refused key={one.place} act={one} />
      ))}
    </div>
  );
}

const NOT_FOUND = 404;

function Refused({ act }: { act: KeptAct }) {
  const { page: m } = useMessages().delivery;
  const { refusal: told, ...again } = act;
  const sentence = told?.status === NOT_FOUND ? m.refusedNotYours : told?.sentence || m.refusedUnknown;
  const retry = (fields: KeptAct['fields']) =>
    void change({ ...again, fields, key: crypto.randomUUID() }).then(() => sendAll());
  return (
    <Callout tone="warning" title={`${m.refusedTitle}: ${nameOf(act.act, m.keptActs)}`}>
      <p>{sentence}</p>
      <p>{textOf(act)}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {told?.replaces === undefined ? (
          <Button onClick={() => retry(act.fields)}>{m.refusedAgain}</Button>
        ) : (
          <Button onClick={() => retry([...withoutReplaced(act), ['replaces', told.replaces ?? '']])}>
            {m.refusedMine}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void drop(act.place)}>
          {m.refusedDrop}
        </Button>
      </p>
    </Callout>
  );
}

const withoutReplaced = ({ fields }: KeptAct) => fields.filter(([name]) => name !== 'replaces');

const nameOf = (act: string, names: Readonly<Record<string, string>>): string => names[act] ?? act;

/** What was written, so that it can be told or copied before it is given up. */
const textOf = ({ fields }: KeptAct): string =>
  fields
    .flatMap(([name, value]) => (['text', 'reason'].includes(name) && typeof value === 'string' ? value : []))
    .join(' ');
