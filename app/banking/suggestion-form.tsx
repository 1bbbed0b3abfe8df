import { useMessages } from '#app/messages.ts';
import { buttonClass } from '#app/ui/button.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import type { Suggestion } from '#domain/banking/model/matching/suggestion.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { ActOf } from './act-of.ts';

type Props = {
  suggestion: Suggestion;
  entryId: string;
  actOf: ActOf;
  failure: FormFailure | undefined;
  /** The number of the suggestion: its key on the keyboard. */
  place: number;
};

/** Below this a slip of Enter would more likely be wrong than right: it takes a key more. */
const LIKELY = 50;

/** «Confirmă»: the first, when it is likely, has the focus, so that Enter confirms it; the others are a key away. */
export function SuggestionForm({ suggestion, entryId, actOf, failure, place }: Props) {
  const { matching: m } = useMessages();
  const isFirst = place === 1;
  const isLikely = isFirst && suggestion.score >= LIKELY;
  return (
    <Form action={actOf(ACTS[suggestion.kind])} failure={failure} id={`suggestion-${place}`} className="flex-none">
      <HiddenField name="bankEntryId" value={entryId} />
      <Fields suggestion={suggestion} />
      <button
        id={`confirm-${place}`}
        className={buttonClass(isLikely ? 'primary' : 'line', 'w-full sm:w-auto')}
        autoFocus={isLikely}
        aria-keyshortcuts={isLikely ? 'Enter 1' : String(place)}
      >
        {isFirst ? m.confirm : m.choose}
        <kbd aria-hidden className="hidden text-xs font-normal opacity-70 md:inline">
          {isLikely ? '⏎' : place}
        </kbd>
      </button>
    </Form>
  );
}

const ACTS = { settle: 'confirm', recorded: 'tie', refund: 'refund', class: 'class' } as const;

function Fields({ suggestion }: { suggestion: Suggestion }) {
  switch (suggestion.kind) {
    case 'recorded':
    case 'refund':
      return <HiddenField name="paymentId" value={suggestion.paymentId} />;
    case 'class':
      return (
        <>
          <HiddenField name="entryClass" value={suggestion.class} />
          {suggestion.billId === undefined ? null : <HiddenField name="receivedInvoiceId" value={suggestion.billId} />}
          {suggestion.payoutId === undefined ? null : <HiddenField name="cardPayoutId" value={suggestion.payoutId} />}
        </>
      );
    case 'settle':
      return <Settles {...suggestion} />;
  }
}

function Settles({ clientId, parts, writeOff }: Extract<Suggestion, { kind: 'settle' }>) {
  const last = parts.at(-1);
  return (
    <>
      <HiddenField name="clientId" value={clientId} />
      {parts.map(({ itemId, amount, settles }, index) => (
        <span key={itemId} hidden>
          <HiddenField name={`shares[${index}].invoiceId`} value={itemId} />
          <HiddenField name={`shares[${index}].amount`} value={formatDecimal(amount, 2)} />
          <HiddenField name={`shares[${index}].settles`} value={formatDecimal(settles, 2)} />
        </span>
      ))}
      {writeOff && last ? (
        <>
          <HiddenField name="writeOff.invoiceId" value={last.itemId} />
          <HiddenField name="writeOff.amount" value={formatDecimal(writeOff.amount, 2)} />
          <HiddenField name="writeOff.why" value={writeOff.why} />
        </>
      ) : null}
    </>
  );
}
