import { Link } from '@remix-run/react';
import { useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useLiveForm } from '#app/ui/use-live-form.ts';
import { canonicalFromRomanian, parseDecimal, SCALE, sum } from '#domain/kernel/pure/decimal.ts';
import { fillingOf } from './filling.ts';
import type { ChoiceProps } from './unallocated-choices.tsx';

/** «Împarte pe facturi»: how much of the money goes to each open invoice, the earliest due first; the rest is told as it is typed. */
export function SplitForm({ row, failure, actOf = (name) => `?do=${name}` }: ChoiceProps) {
  const { collections: m } = useMessages();
  const { openInvoices, unallocated, currency } = row;
  const start = fillingOf(unallocated, openInvoices);
  const id = `split-${row.id}`;
  const rest = useRest(id, unallocated, unallocated - sum(start));
  if (openInvoices.length === 0) return <p className="text-muted">{m.noOpenInvoice}</p>;
  return (
    <Form id={id} action={actOf('split')} failure={failure}>
      <p className="text-muted">{m.splitLead}</p>
      <ul className="border-t border-base-300">
        {openInvoices.map(({ id: invoiceId, number, open, dueDate }, index) => (
          <li
            key={invoiceId}
            className="grid grid-cols-[1fr_9rem] items-start gap-x-4 gap-y-1 border-b border-base-300 py-2.5"
          >
            <HiddenField name={`parts[${index}].invoiceId`} value={invoiceId} />
            <p>
              <Link to={`/invoices/${invoiceId}`} className="font-medium hover:underline">
                {number}
              </Link>
              <span className="block text-sm text-muted">
                <Money value={open} currency={currency} />
                {dueDate === null ? null : (
                  <>
                    {' · '}
                    <Day date={dueDate} />
                  </>
                )}
              </span>
            </p>
            <MoneyField
              bare
              name={`parts[${index}].amount`}
              label={m.splitOf(number ?? '')}
              currency={currency}
              initial={start[index] === 0n ? '' : (start[index] ?? '')}
              optional
            />
          </li>
        ))}
      </ul>
      <p role="status" className="flex justify-between gap-4 text-sm">
        <span className={rest < 0n ? 'text-error' : 'text-muted'}>{rest < 0n ? m.splitOver : m.splitRest}</span>
        <Money value={rest < 0n ? -rest : rest} currency={currency} />
      </p>
      <Submit>{m.split}</Submit>
    </Form>
  );
}

/** What stays of the money as the amounts stand; one that cannot be read counts as nothing. */
function useRest(formId: string, whole: bigint, initial: bigint): bigint {
  const [rest, setRest] = useState(initial);
  useLiveForm(formId, 0, (form) => {
    const typed = [...form.querySelectorAll<HTMLInputElement>('input[name$=".amount"]')].map(({ value }) => value);
    const amounts = typed.map((text) => parseDecimal(canonicalFromRomanian(text) ?? '', SCALE.amount) ?? 0n);
    setRest(whole - sum(amounts));
  });
  return rest;
}
