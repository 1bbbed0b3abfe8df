import { useLoaderData } from '@remix-run/react';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PayoutLines } from '#app/payouts/payout-lines.tsx';
import { PayoutStateMark } from '#app/payouts/payout-state.tsx';
import { InBank } from '#app/payouts/payout-table.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Money } from '#app/ui/money.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { showPayout } from '#domain/payouts/show-payout.ts';

export const loader = pageQuery(showPayout);

export const handle = titled((m) => m.payouts.one);

/** One payout: from what the clients paid to what reached the bank. */
export default function OnePayout() {
  const payout = useLoaderData<typeof loader>();
  const { payouts: m } = useMessages();
  const { columns } = m;
  const { currency, difference, lines } = payout;
  const money = (value: bigint) => <Money value={value} currency={currency} />;
  return (
    <Page
      title={<Money value={payout.amount} currency={currency} />}
      aside={<PayoutStateMark state={payout.state} pill />}
      back={{ to: '/collections/payouts', label: m.title }}
    >
      {payout.state === 'failed' ? (
        <div className="mb-5">
          <Callout tone="error" title={m.failedTitle}>
            {m.failedText}
          </Callout>
        </div>
      ) : null}
      {difference === 0n ? null : (
        <div className="mb-5">
          <Callout tone="warning" title={m.differsTitle(`${formatRomanian(difference, 2)} ${currency}`)}>
            {m.differsText}
          </Callout>
        </div>
      )}
      <div className="mb-8 max-w-text">
        <Facts
          items={[
            { label: columns.gross, value: money(payout.gross) },
            { label: columns.back, value: money(-payout.back) },
            { label: columns.fees, value: money(-payout.fees) },
            ...(payout.other === 0n ? [] : [{ label: columns.other, value: money(payout.other) }]),
            { label: columns.amount, value: <strong>{money(payout.amount)}</strong> },
            { label: columns.arrival, value: <Day date={payout.arrivalDate} /> },
            { label: columns.bank, value: <InBank entry={payout.entry} /> },
            { label: m.reference, value: payout.reference },
          ]}
        />
      </div>
      <Section title={m.lines}>
        <PayoutLines lines={lines} currency={currency} />
      </Section>
    </Page>
  );
}
