import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { buyAct, payAct } from '#app/plan/buying.server.ts';
import { OpenOrder } from '#app/plan/open-order.tsx';
import { OrderForm } from '#app/plan/order-form.tsx';
import { OrderList } from '#app/plan/order-list.tsx';
import { PlanPrices } from '#app/plan/plan-prices.tsx';
import { PlanTable } from '#app/plan/plan-table.tsx';
import { Seats } from '#app/plan/seats.tsx';
import { sellerAccount } from '#app/plan/seller.server.ts';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { listMembers } from '#domain/identity/members.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { cancelOrder } from '#domain/plans/cancel-order.ts';
import { chooseSeats } from '#domain/plans/choose-seats.ts';
import { listOrders } from '#domain/plans/list-orders.ts';
import { isOffice, STANDARD_SEATS } from '#domain/plans/model/seats.ts';
import { lastDay } from '#domain/plans/model/trial.ts';
import { planPrices } from '#domain/plans/plan-prices.ts';
import { showOffice } from '#domain/plans/show-office.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

export const loader = pageLoader(async ({ actor, search }) => {
  const seesOrders = hasRole(actor, 'administrator', 'accounting', 'accountant');
  const [plan, { seated }, members, prices, seller, listed] = await Promise.all([
    showPlan(actor, {}),
    showOffice(actor, {}),
    listMembers(actor.tenantId),
    planPrices(actor.asOf),
    sellerAccount(actor.asOf),
    seesOrders ? listOrders(actor, {}) : { orders: [] },
  ]);
  const buys = hasRole(actor, 'administrator');
  const office = members
    .filter(({ state, roles }) => state === 'active' && isOffice(roles))
    .map(({ personId, name }) => ({ personId, name }));
  return { plan, seated, office, prices, seller, orders: listed.orders, buys, isPending: search['pending'] === '1' };
});

/** One tick box sends a text, several a list, none nothing. */
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

export const action = actsByName({
  buy: buyAct,
  pay: payAct,
  seats: formVerb(
    chooseSeats,
    (_seats, { request }) => redirectWithToast('/plan#seats', requestMessages(request).plans.seatsSaved),
    { input: ({ personIds }) => ({ personIds: asList(personIds) }) },
  ),
  cancel: formVerb(cancelOrder, (_order, { request }) =>
    redirectWithToast('/plan', requestMessages(request).plans.gaveUp),
  ),
});

export const handle = titled((m) => m.plans.title);

/** Which plan the company has and until when, buying Premium, what each plan has, and what happens at the end. */
export default function Plan() {
  const { plan, seated, office, prices, seller, orders, buys, isPending } = useLoaderData<typeof loader>();
  const { plans: m } = useMessages();
  const seatsFailure = useActFailure('seats');
  const open = orders.find(({ state }) => state === 'open');
  const { endsAt, daysLeft } = plan;
  const isStandard = plan.plan === 'standard';
  return (
    <Page title={m.title} lead={m.states[plan.state]}>
      <Figures>
        <Figure label={m.plan} value={m.names[plan.plan]} detail={isStandard ? m.forEver : m.afterEnd} />
        {endsAt === null ? null : <Figure label={m.until} value={<Day date={lastDay(endsAt)} />} />}
        {daysLeft === null ? null : <Figure label={m.left} value={m.days(daysLeft)} />}
        <Figure
          label={m.seats}
          value={isStandard ? m.seatsValue(Math.min(office.length, STANDARD_SEATS)) : office.length}
          detail={isStandard ? undefined : m.noLimit}
        />
      </Figures>
      {open ? (
        <Section title={m.orderTitle} id="order">
          <OpenOrder order={open} seller={seller} isPending={isPending} />
        </Section>
      ) : (
        <Section title={plan.state === 'premium' ? m.extendTitle : m.buyTitle} id="price">
          {seller && buys ? (
            <OrderForm prices={prices} />
          ) : (
            <>
              <PlanPrices prices={prices} />
              <p className="mt-3 text-muted">{seller ? m.onlyAdministrator : m.notSold}</p>
            </>
          )}
        </Section>
      )}
      {orders.length > (open ? 1 : 0) ? (
        <Section title={m.ordersTitle}>
          <OrderList orders={orders.filter(({ state }) => state !== 'open')} />
        </Section>
      ) : null}
      <Section title={m.seatsTitle} lead={m.seatsLead} id="seats">
        <Seats office={office} seated={seated} mayChoose={buys} failure={seatsFailure} />
      </Section>
      <Section title={m.compareTitle}>
        <PlanTable />
      </Section>
      <Section title={m.afterTitle}>
        <ul className="max-w-text list-disc space-y-1 pl-5">
          {m.after.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
