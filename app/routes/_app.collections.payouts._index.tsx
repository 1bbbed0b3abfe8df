import type { ActionFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { CreditCard, RefreshCw } from 'lucide-react';
import { readForm } from '#app/http/form-values.server.ts';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PayoutTable } from '#app/payouts/payout-table.tsx';
import { readPayouts } from '#app/payouts/read-payouts.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Form } from '#app/ui/form.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';
import { listPayouts } from '#domain/payouts/list-payouts.ts';

const HERE = '/collections/payouts';

export const loader = pageLoader(async ({ actor, search }) => {
  const list = await listPayouts(actor, search);
  return { list, isConnected: list.rows.length > 0 || (await stripeAccountOf(actor.tenantId)) !== undefined };
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async () => {
    const { payouts: m } = requestMessages(request);
    const count = await readPayouts(actor);
    return count === undefined ? redirectWithToast(HERE, m.away, 'failed') : redirectWithToast(HERE, m.readDone(count));
  });
};

export const handle = titled((m) => m.payouts.title);

/** What the card service has sent to the company's bank, and what it kept of it. */
export default function Payouts() {
  const { list, isConnected } = useLoaderData<typeof loader>();
  const { payouts: m, collections } = useMessages();
  const [search] = useSearchParams();
  const failure = useFailure();
  const canRead = useRole('administrator', 'accounting') && isConnected;
  const isFiltered = search.has('from') || search.has('to');
  const pageAfter = (after: string | undefined) => {
    const params = new URLSearchParams(search);
    params.delete('after');
    if (after !== undefined) params.set('after', after);
    return `${HERE}?${params.toString()}`;
  };
  return (
    <Page
      title={m.title}
      lead={m.lead}
      back={{ to: '/collections', label: collections.title }}
      action={
        canRead ? (
          <Form failure={failure} className="">
            <Submit icon={<RefreshCw size={16} aria-hidden />}>{m.read}</Submit>
          </Form>
        ) : undefined
      }
    >
      {isConnected ? (
        <>
          <OnTheWay rows={list.onTheWay} />
          <Filters values={Object.fromEntries(search)} clear={isFiltered ? HERE : undefined}>
            <DateField name="from" label={m.from} />
            <DateField name="to" label={m.to} />
          </Filters>
          <PayoutTable
            rows={list.rows}
            totals={list.totals}
            isFiltered={isFiltered}
            pager={{
              next: list.next === undefined ? undefined : pageAfter(list.next),
              previous: search.has('after') ? pageAfter(undefined) : undefined,
            }}
          />
          {list.rows.length > 0 ? <p className="mt-4 text-sm text-muted">{m.feesBook}</p> : null}
        </>
      ) : (
        <EmptyState
          icon={CreditCard}
          title={m.notConnected}
          action={<ButtonLink to="/settings/payments">{m.connect}</ButtonLink>}
        >
          {m.notConnectedText}
        </EmptyState>
      )}
    </Page>
  );
}

/** Card payments that no payout has brought yet. */
function OnTheWay({ rows }: { rows: readonly { currency: string; count: number; amount: bigint }[] }) {
  const { payouts: m } = useMessages();
  if (rows.length === 0) return null;
  return (
    <p className="mb-5 flex flex-wrap items-baseline gap-x-3 border-y border-base-300 py-3">
      <span className="text-muted">{m.onTheWay}</span>
      {rows.map(({ currency, count, amount }) => (
        <span key={currency}>
          <span className="text-lg font-semibold">
            <Money value={amount} currency={currency} />
          </span>{' '}
          <span className="text-sm text-muted">{m.onTheWayText(count)}</span>
        </span>
      ))}
    </p>
  );
}
