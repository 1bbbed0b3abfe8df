import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Choice } from './choices.ts';

/**
 * Clients who may be the same, inside the form that was refused: a person chooses one, or says that it is another, and
 * the form goes again with that answer.
 */
export function ChooseClient({ choices }: { choices: readonly Choice[] }) {
  const { leadPages: m, clientPages } = useMessages();
  if (choices.length === 0) return null;
  return (
    <Callout tone="warning" title={m.chooseTitle}>
      <p>{m.chooseText}</p>
      <ul className="my-2">
        {choices.map(({ clientId, name, cui, state, by }) => (
          <li key={clientId} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-base-300 py-2">
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-medium">{name}</span>
              <span className="text-muted">{[cui, m.same[by]].filter(Boolean).join(' · ')}</span>
            </span>
            {state === 'active' ? null : (
              <StateMark tone="neutral">
                {state === 'potential' ? clientPages.potential : clientPages.archived}
              </StateMark>
            )}
            <Submit kind="line" name="clientId" value={clientId}>
              {m.takeThis}
            </Submit>
          </li>
        ))}
      </ul>
      <Submit kind="quiet" name="duplicates" value="ignore">
        {m.isAnother}
      </Submit>
    </Callout>
  );
}
