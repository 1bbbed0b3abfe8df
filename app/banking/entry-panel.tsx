import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import type { ShownItem, SuggestedEntry } from '#domain/banking/model/matching/shown-entry.ts';
import { type ActOf, entryAddress } from './act-of.ts';
import { DecidedEntry } from './decided-entry.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { ItemSearch } from './item-search.tsx';
import { OtherWays } from './other-ways.tsx';
import { Suggestions } from './suggestions.tsx';
import { useMatchKeys } from './use-match-keys.ts';

type Props = {
  page: SuggestedEntry;
  view: string;
  query: string | undefined;
  found: readonly ShownItem[] | undefined;
  actOf: ActOf;
  failureOf(act: string): FormFailure | undefined;
  canWrite: boolean;
};

/** The entry in hand: what the bank says, what it may be and why, and the other ways. */
export function EntryPanel({ page, view, query, found, actOf, failureOf, canWrite }: Props) {
  const { matching: m } = useMessages();
  const { entry, suggestions, nextId, previousId } = page;
  const to = (id: string | null) => (id === null ? undefined : entryAddress(entry.statementId, view, id));
  const [next, previous] = [to(nextId), to(previousId)];
  useMatchKeys({ next, previous });
  return (
    <div className="space-y-5">
      <EntryFacts entry={entry} />
      {entry.match ? (
        <DecidedEntry entry={entry} actOf={actOf} failure={failureOf('undo')} canWrite={canWrite} />
      ) : null}
      {!entry.match && suggestions.length > 0 ? (
        <Suggestions page={page} actOf={actOf} failureOf={failureOf} canWrite={canWrite} />
      ) : null}
      {!entry.match && suggestions.length === 0 ? (
        <EmptyState title={m.noSuggestion}>{m.noSuggestionText}</EmptyState>
      ) : null}
      {entry.match || !canWrite ? null : (
        <>
          {entry.sign === '+' ? (
            <ItemSearch
              entry={entry}
              view={view}
              query={query}
              rows={found}
              actOf={actOf}
              failure={failureOf('choose')}
            />
          ) : null}
          <OtherWays entryId={entry.id} actOf={actOf} failureOf={failureOf} />
        </>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-base-300 pt-3">
        <p className="hidden text-xs text-muted md:block">{m.keys}</p>
        <span className="flex gap-2">
          {previous === undefined ? null : (
            <ButtonLink to={previous} kind="quiet" preventScrollReset icon={<ArrowUp size={16} aria-hidden />}>
              {m.previous}
            </ButtonLink>
          )}
          {next === undefined ? null : (
            <ButtonLink to={next} preventScrollReset icon={<ArrowDown size={16} aria-hidden />}>
              {m.next}
            </ButtonLink>
          )}
        </span>
      </div>
    </div>
  );
}
