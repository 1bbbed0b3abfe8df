import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { opsAct, opsLoader } from '#app/http/operator.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { confirmAct } from '#app/ops/confirm-sale.server.ts';
import { PriceForm } from '#app/ops/price-form.tsx';
import { WaitingSales } from '#app/ops/sale-list.tsx';
import { SaleTable } from '#app/ops/sale-table.tsx';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { atHome, recordOperator } from '#domain/operator/operator.ts';
import { listSales } from '#domain/operator/plan-sales.ts';
import { changePrice } from '#domain/plans/change-price.ts';
import { planPrices } from '#domain/plans/plan-prices.ts';

export const loader = opsLoader(async ({ asOf }) => {
  const [sales, prices] = await Promise.all([listSales(), planPrices(asOf)]);
  const today = civilDateOf(asOf);
  const isWaiting = ({ way, state }: (typeof sales)[number]) => way === 'transfer' && state === 'open';
  return { today, tomorrow: addDays(today, 1), prices, sales, waiting: sales.filter(isWaiting) };
});

export const action = actsByName({
  confirm: confirmAct,
  price: opsAct(async (operator, values, { request }) => {
    const { months, net, validFrom } = await changePrice(values, operator.asOf);
    await recordOperator(atHome(operator), 'operator.changePrice', {
      months: String(months),
      net: String(net),
      validFrom,
    });
    return redirectWithToast('/ops/payments', requestMessages(request).operator.payments.changed);
  }),
});

export const handle = titled((m) => m.operator.payments.title);

/** The money of Premium: transfers to confirm, every order, prices. */
export default function Payments() {
  const { today, tomorrow, prices, sales, waiting } = useLoaderData<typeof loader>();
  const { payments: m } = useMessages().operator;
  return (
    <Page title={m.title}>
      <Section title={m.waiting} lead={m.waitingLead}>
        <WaitingSales sales={waiting} today={today} />
      </Section>
      {sales.length === 0 ? null : (
        <Section title={m.all}>
          <SaleTable sales={sales} />
        </Section>
      )}
      <Section title={m.prices} lead={m.pricesLead}>
        <PriceForm prices={prices} tomorrow={tomorrow} />
      </Section>
    </Page>
  );
}
