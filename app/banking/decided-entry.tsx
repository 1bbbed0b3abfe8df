import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { ShownEntry } from '#domain/banking/model/matching/shown-entry.ts';
import type { ActOf } from './act-of.ts';
import { ReasonList } from './reason-list.tsx';

type Props = { entry: ShownEntry; actOf: ActOf; failure: FormFailure | undefined; canWrite: boolean };

/** What was decided about an entry, why, what came of it, and the way back. */
export function DecidedEntry({ entry: { match, payments }, actOf, failure, canWrite }: Props) {
  const { matching: m, collections } = useMessages();
  if (!match) return null;
  return (
    <section className="space-y-3">
      <StateMark pill tone="success">
        {match.entryClass ? m.classes[match.entryClass] : m.kinds[match.kind]}
        {match.way === 'rule' ? `, ${m.byRule}` : ''}
      </StateMark>
      {match.note === null ? null : <p>{match.note}</p>}
      <ul className="divide-y divide-base-300 border-y border-base-300 empty:hidden">
        {payments.map(({ paymentId, clientName, role, amount, currency, invoices }) => (
          <li key={paymentId} className="flex items-baseline justify-between gap-3 py-1.5">
            <span className="min-w-0">
              <Link to={`/collections/${paymentId}`} className="text-link">
                {role === 'written_off' ? collections.methods.write_off : clientName}
              </Link>
              {invoices.map(({ id, number }) => (
                <Link key={id} to={`/invoices/${id}`} className="text-link ml-2">
                  {number}
                </Link>
              ))}
            </span>
            <Money value={amount} currency={currency} />
          </li>
        ))}
      </ul>
      {match.reasons.length === 0 ? null : <ReasonList reasons={match.reasons} />}
      {canWrite ? (
        <Form action={actOf('undo')} failure={failure} id="undo">
          <HiddenField name="bankMatchId" value={match.id} />
          <Submit kind="danger">{m.undoMatch}</Submit>
        </Form>
      ) : null}
    </section>
  );
}
