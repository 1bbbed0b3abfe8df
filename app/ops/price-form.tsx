import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Money } from '#app/ui/money.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { PlanPrice } from '#domain/plans/plan-prices.ts';

/** What Premium costs today and from which day it will cost something else. */
export function PriceForm({ prices, tomorrow }: { prices: readonly PlanPrice[]; tomorrow: CivilDate }) {
  const { payments: m } = useMessages().operator;
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <Facts items={prices.map(({ months, net }) => ({ label: m.monthsOf(months), value: <Money value={net} /> }))} />
      <Form action="?do=price" failure={useActFailure('price')} className="max-w-form space-y-4">
        <SelectField
          name="months"
          label={m.months}
          options={prices.map(({ months }) => ({ value: String(months), label: m.monthsOf(months) }))}
        />
        <MoneyField name="net" label={m.net} />
        <DateField name="validFrom" label={m.from} min={tomorrow} initial={tomorrow} />
        <Submit kind="line">{m.change}</Submit>
      </Form>
    </div>
  );
}
