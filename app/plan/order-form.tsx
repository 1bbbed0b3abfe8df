import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { PlanPrice } from '#domain/plans/plan-prices.ts';

/** Chooses for how long Premium is bought and how it is paid. */
export function OrderForm({ prices }: { prices: readonly PlanPrice[] }) {
  const { plans: m } = useMessages();
  const longest = prices.at(-1);
  return (
    <Form action="?do=buy" failure={useActFailure('buy')} className="max-w-form space-y-5">
      <RadioGroup
        name="months"
        label={m.forHowLong}
        initial={`${longest?.months ?? 1}`}
        options={prices.map(({ months, net }) => ({
          value: `${months}`,
          label: m.period(months),
          help: m.periodPrice(formatRomanian(net, 2), formatRomanian(net / BigInt(months), 2), months),
        }))}
      />
      <RadioGroup
        name="way"
        label={m.howToPay}
        initial="card"
        options={[
          { value: 'card', label: m.ways.card, help: m.wayHelp.card },
          { value: 'transfer', label: m.ways.transfer, help: m.wayHelp.transfer },
        ]}
      />
      <Submit kind="primary">{m.goToPay}</Submit>
    </Form>
  );
}
