import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Sheet } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const COLLECT = 'collect';

type Props = {
  invoice: { id: string; number: string | null; clientId: string; currency: string };
  open: bigint;
  today: CivilDate;
  /** For cash of a natural person, where the company is not exempt. */
  asksFiscalReceipt: boolean;
  failure: FormFailure | undefined;
};

/** Money for one invoice: the amount stands there, one of two buttons says how it came. */
export function CollectSheet({ invoice, open, today, asksFiscalReceipt, failure }: Props) {
  const { invoicing, collections: m } = useMessages();
  return (
    <Sheet
      id={COLLECT}
      title={invoicing.collectTitle(invoice.number ?? '')}
      {...(failure === undefined ? {} : { isOpen: true })}
    >
      <Form action="?do=collect" failure={failure}>
        <HiddenField name="clientId" value={invoice.clientId} />
        <HiddenField name="currency" value={invoice.currency} />
        <MoneyField name="amount" label={m.amount} currency={invoice.currency} initial={open} />
        <DateField name="paidDate" label={m.paidDate} initial={today} max={today} />
        <TextField name="orderNumber" label={m.orderNumberField} maxLength={40} optional />
        {asksFiscalReceipt ? <TextField name="fiscalReceipt" label={m.fiscalReceipt} maxLength={60} optional /> : null}
        <div className="flex flex-wrap gap-2 pt-2">
          <Submit name="method" value="bank">
            {m.byBank}
          </Submit>
          {invoice.currency === 'RON' ? (
            <Submit kind="line" name="method" value="cash">
              {m.inCash}
            </Submit>
          ) : null}
        </div>
        {asksFiscalReceipt ? null : <p className="text-sm text-muted">{m.cashNote}</p>}
      </Form>
    </Sheet>
  );
}
