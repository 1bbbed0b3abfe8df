import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { PlanOrder } from '#domain/plans/model/order.ts';

type Props = { order: PlanOrder; seller: { name: string; iban: string | null } | undefined; isPending: boolean };

/** The order that waits for its money: by card the way back to Stripe, by transfer all that the bank asks for. */
export function OpenOrder({ order, seller, isPending }: Props) {
  const { plans: m } = useMessages();
  const payFailure = useActFailure('pay');
  const cancelFailure = useActFailure('cancel');
  const { id, months, gross, way, proformaNumber } = order;
  const amount = formatRomanian(gross, 2);
  return (
    <div className="max-w-form space-y-5">
      <p>{m.openOrder(m.period(months), amount)}</p>
      {isPending ? <Callout tone="info">{m.pending}</Callout> : null}
      {way === 'transfer' ? (
        proformaNumber === null ? (
          <Callout tone="info">{m.proformaComes}</Callout>
        ) : (
          <>
            <p className="text-muted">{m.transferLead(proformaNumber)}</p>
            <div className="space-y-3">
              <CopyField label={m.amount} value={amount} />
              <CopyField label={m.beneficiary} value={seller?.name ?? ''} />
              {seller?.iban ? <CopyField label={m.iban} value={seller.iban} /> : null}
              <CopyField label={m.paymentDetails} value={proformaNumber} />
            </div>
          </>
        )
      ) : null}
      <div className="flex flex-wrap gap-3">
        {way === 'card' && !isPending ? (
          <Form action="?do=pay" failure={payFailure}>
            <input type="hidden" name="orderId" value={id} />
            <Submit kind="primary">{m.payByCard(amount)}</Submit>
          </Form>
        ) : null}
        <Form action="?do=cancel" failure={cancelFailure}>
          <input type="hidden" name="orderId" value={id} />
          <Submit kind="quiet">{m.giveUp}</Submit>
        </Form>
      </div>
    </div>
  );
}
