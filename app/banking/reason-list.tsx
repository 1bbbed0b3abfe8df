import { Check, TriangleAlert } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { isAgainst, type Reason } from '#domain/banking/model/matching/reason.ts';

/** Why, in words: what speaks for it, then what speaks against it. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const { matching: m } = useMessages();
  const ordered = [...reasons].sort((a, b) => Number(isAgainst(a)) - Number(isAgainst(b)));
  return (
    <ul className="space-y-1">
      {ordered.map((reason) => {
        const against = isAgainst(reason);
        const Icon = against ? TriangleAlert : Check;
        return (
          <li key={reason.key} className="flex items-start gap-2">
            <Icon
              size={16}
              aria-hidden
              className={against ? 'mt-0.5 flex-none text-warning' : 'mt-0.5 flex-none text-success'}
            />
            <span>
              {against ? <span className="sr-only">{m.against}: </span> : null}
              {m.reasons[reason.key](reason.facts)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
