import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { isAccepted } from '#domain/acceptance/model/report-state.ts';
import { errorText } from '#domain/messages/index.ts';
import { asErrorCode, type RecurringDeal } from './shown-recurring.ts';

type Last = NonNullable<RecurringDeal['last']>;
type Outcome = { tone: Tone; word: keyof ReturnType<typeof useMessages>['recurring']['outcomes']; to?: string };

/** How the last month that was closed stands, with the way to its paper, and what a person has to mend. */
export function LastMonth({ last }: { last: RecurringDeal['last'] }) {
  const messages = useMessages();
  const { recurring: m } = messages;
  if (!last) return <span className="text-muted">–</span>;
  const { tone, word, to } = outcomeOf(last);
  const mark = <StateMark tone={tone}>{m.outcomes[word]}</StateMark>;
  return (
    <>
      {to === undefined ? (
        mark
      ) : (
        <Link to={to} className="text-link">
          {mark}
        </Link>
      )}
      {last.problem === null ? null : (
        <p className="max-w-80 text-sm text-warning">{m.problem(errorText(messages, asErrorCode(last.problem)))}</p>
      )}
    </>
  );
}

function outcomeOf({ outcome, reportId, reportState, invoiceId, invoiceState }: Last): Outcome {
  if (invoiceId !== null)
    return invoiceState === 'draft'
      ? { tone: 'warning', word: 'invoiceDraft', to: `/invoices/${invoiceId}` }
      : { tone: 'success', word: 'invoiced', to: `/invoices/${invoiceId}` };
  if (reportId !== null && reportState !== null) {
    const to = `/acceptance/${reportId}`;
    if (reportState === 'draft') return { tone: 'warning', word: 'reportDraft', to };
    if (reportState === 'refused') return { tone: 'error', word: 'reportRefused', to };
    return isAccepted(reportState)
      ? { tone: 'success', word: 'accepted', to }
      : { tone: 'info', word: 'reportWaiting', to };
  }
  return { tone: 'neutral', word: outcome === 'skipped' ? 'skipped' : 'nothing' };
}
