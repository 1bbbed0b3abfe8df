import { useFetcher } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';

type CostRowProps = {
  /** `?do=…` */
  action: string;
  /** Of what it is the cost. */
  title: ReactNode;
  name: string;
  field: 'hourly' | 'unitCost';
  value: bigint | null;
  /** The hidden fields that say of what. */
  children: ReactNode;
};

/** The cost of one thing: the number, from which day it also holds for what was noted before, and a button. */
export function CostRow({ action, title, name, field, value, children }: CostRowProps) {
  const { costs: m, common } = useMessages();
  const fetcher = useFetcher<FormFailure>();
  return (
    <li className="grid items-start gap-x-6 gap-y-2 border-b border-base-300 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 self-center">{title}</div>
      <Form action={action} fetcher={fetcher} failure={fetcher.data} className="" key={String(value)}>
        {children}
        <div className="flex flex-wrap items-end gap-2">
          <MoneyField
            name={field}
            label={field === 'hourly' ? m.hourly : m.unitCost}
            unitPrice
            className="w-36"
            {...(value === null ? {} : { initial: value })}
          />
          <DateField name="from" label={m.from} optional />
          <Submit kind="line">
            {common.save}
            <span className="sr-only"> · {name}</span>
          </Submit>
        </div>
      </Form>
    </li>
  );
}
