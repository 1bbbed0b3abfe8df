import { useMessages } from '#app/messages.ts';
import { Chip } from '#app/ui/chip.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import type { SuggestedEntry } from '#domain/banking/model/matching/shown-entry.ts';
import type { Suggestion } from '#domain/banking/model/matching/suggestion.ts';
import type { ActOf } from './act-of.ts';
import { ReasonList } from './reason-list.tsx';
import { SuggestionForm } from './suggestion-form.tsx';
import { SuggestionParts, SuggestionTitle } from './suggestion-text.tsx';

type Props = { page: SuggestedEntry; actOf: ActOf; failureOf(act: string): FormFailure | undefined; canWrite: boolean };

/** The likeliest at length with its reasons and one button, the others in a list, each with its own. */
export function Suggestions({ page, canWrite, ...rest }: Props) {
  const { matching: m } = useMessages();
  const [first, ...others] = page.suggestions;
  if (!first) return null;
  return (
    <>
      <section aria-label={m.suggestions} className="rounded-box border border-base-300 p-4">
        <Head suggestion={first} page={page} place={1} canWrite={canWrite} {...rest} />
        <div className="mt-3">
          <SuggestionParts suggestion={first} page={page} />
        </div>
        <h4 className="mt-3 mb-1 text-sm font-medium text-muted">{m.why}</h4>
        <ReasonList reasons={first.reasons} />
      </section>
      {others.length === 0 ? null : (
        <section aria-label={m.others}>
          <h3 className="mb-1 font-semibold">{m.others}</h3>
          <ul className="divide-y divide-base-300 border-y border-base-300">
            {others.map((suggestion, index) => (
              <li key={suggestionKey(suggestion)} className="py-3">
                <Head suggestion={suggestion} page={page} place={index + 2} canWrite={canWrite} {...rest} />
                <details className="mt-1">
                  <summary className="text-link inline-block text-sm">{m.why}</summary>
                  <div className="mt-2 space-y-2 text-sm">
                    <SuggestionParts suggestion={suggestion} page={page} />
                    <ReasonList reasons={suggestion.reasons} />
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Head({
  suggestion,
  page,
  place,
  actOf,
  failureOf,
  canWrite,
}: Props & { suggestion: Suggestion; place: number }) {
  const { matching: m } = useMessages();
  const { score } = suggestion;
  const numbers = suggestion.kind === 'settle' ? page.items.filter(({ id }) => suggestion.parts.some((part) => part.itemId === id)).map(({ number }) => number) : []; // prettier-ignore
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <h3 className="flex min-w-0 flex-1 basis-52 flex-wrap items-center gap-2 font-medium">
        {numbers.length > 0 && place > 1 ? <span>{numbers.join(', ')}</span> : null}
        <span className={place > 1 && numbers.length > 0 ? 'font-normal text-muted' : ''}>
          <SuggestionTitle suggestion={suggestion} page={page} />
        </span>
        <Chip tone={score >= 95 ? 'success' : score >= 60 ? 'warning' : 'neutral'}>
          <span aria-hidden>{m.sure(score)}</span>
          <span className="sr-only">{m.sureLabel(score)}</span>
        </Chip>
      </h3>
      {canWrite ? (
        <SuggestionForm
          suggestion={suggestion}
          entryId={page.entry.id}
          actOf={actOf}
          failure={place === 1 ? (failureOf('confirm') ?? failureOf('tie') ?? failureOf('refund')) : undefined}
          place={place}
        />
      ) : null}
    </div>
  );
}

const suggestionKey = (one: Suggestion): string =>
  one.kind === 'settle'
    ? `settle ${one.clientId} ${one.parts.map(({ itemId }) => itemId).join()}`
    : JSON.stringify([one.kind, 'paymentId' in one ? one.paymentId : one.class, 'billId' in one ? one.billId : '']);
