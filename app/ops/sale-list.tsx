import { Banknote } from 'lucide-react';
import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { listSales } from '#domain/operator/plan-sales.ts';

export type Sale = Awaited<ReturnType<typeof listSales>>[number];

/** Orders whose transfer is awaited, each with the form that confirms it. */
export function WaitingSales({ sales, today }: { sales: readonly Sale[]; today: CivilDate }) {
  const { payments: m } = useMessages().operator;
  if (sales.length === 0)
    return (
      <EmptyState icon={Banknote} title={m.noneWaiting}>
        {m.noneWaitingText}
      </EmptyState>
    );
  return (
    <ul>
      {sales.map((sale) => (
        <li key={sale.orderId} className="grid gap-3 border-b border-base-300 py-4 lg:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <p className="font-medium">
              <Link to={`/ops/tenants/${sale.tenantId}`} className="hover:underline">
                {sale.company}
              </Link>
              {' · '}
              <Money value={sale.gross} size="strong" />
            </p>
            <p className="text-sm text-muted">
              {sale.proformaNumber ?? m.notYet} · {m.monthsOf(sale.months)} · <Instant at={sale.orderedAt} />
            </p>
            {sale.stuckAt === null ? null : <p className="text-sm text-error">{m.stuck}</p>}
          </div>
          {sale.proformaRef === null ? null : <Confirmation sale={sale} today={today} />}
        </li>
      ))}
    </ul>
  );
}

function Confirmation({ sale: { orderId }, today }: { sale: Sale; today: CivilDate }) {
  const { payments: m } = useMessages().operator;
  return (
    <Form
      action="?do=confirm"
      failure={useActFailure('confirm', { name: 'orderId', value: orderId })}
      className="flex flex-wrap items-end gap-3 space-y-0"
    >
      <HiddenField name="orderId" value={orderId} />
      <DateField name="paidDate" label={m.paidDate} initial={today} max={today} />
      <TextField name="reference" label={m.reference} maxLength={140} />
      <Submit kind="line">{m.confirm}</Submit>
    </Form>
  );
}
