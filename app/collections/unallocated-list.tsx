import { Wallet } from 'lucide-react';
import { Link, useSearchParams } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import type { PaymentMethod } from '#domain/collections/model/payment.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { AdvanceChoice, InvoiceChoice, ReturnChoice } from './unallocated-choices.tsx';

export interface Unallocated {
  id: string;
  clientId: string;
  clientName: string;
  method: PaymentMethod;
  currency: string;
  paidDate: CivilDate;
  unallocated: bigint;
  openInvoices: { id: string; number: string | null; open: bigint; dueDate: CivilDate | null }[];
  services: { id: string; name: string; dealTitle: string }[];
}

type Props = { rows: readonly Unallocated[]; today: CivilDate };

/** «De potrivit»: each amount that no invoice took, with the three things that a person may decide. */
export function UnallocatedList({ rows, today }: Props) {
  const { collections: m } = useMessages();
  const canWrite = useRole('administrator', 'accounting');
  if (rows.length === 0)
    return (
      <EmptyState icon={Wallet} title={m.nothingUnallocatedTitle}>
        {m.nothingUnallocatedText}
      </EmptyState>
    );
  return (
    <>
      <p className="mb-4 max-w-text text-muted">{m.unallocatedLead}</p>
      <ul className="border-t border-base-300">
        {rows.map((row) => (
          <li key={row.id} className="border-b border-base-300 py-4">
            <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
              <p>
                <Link to={`/collections/${row.id}`} className="font-medium hover:underline">
                  {row.clientName}
                </Link>
                <span className="text-sm text-muted">
                  {' '}
                  · <Day date={row.paidDate} /> · {m.methods[row.method]}
                </span>
              </p>
              <Money value={row.unallocated} currency={row.currency} size="strong" />
            </div>
            {canWrite ? <Choices row={row} today={today} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The three choices; one whose form was refused stays open with what was typed. */
function Choices({ row, today }: { row: Unallocated; today: CivilDate }) {
  const failure = useFailure();
  const [search] = useSearchParams();
  const act = failure?.initialValue?.['paymentId'] === row.id ? search.get('do') : null;
  const failureOf = (one: string) => (act === one ? failure : undefined);
  return (
    <div className="grid items-start gap-x-6 gap-y-2 lg:grid-cols-3">
      <ReturnChoice row={row} today={today} failure={failureOf('return')} />
      <InvoiceChoice row={row} isOpen={act === null && row.openInvoices.length > 0} failure={failureOf('allocate')} />
      <AdvanceChoice row={row} failure={failureOf('advance')} />
    </div>
  );
}
