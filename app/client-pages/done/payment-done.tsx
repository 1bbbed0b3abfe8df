import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Money } from '#app/ui/money.tsx';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { Ask } from '../ask.tsx';
import { useSoonAgain } from '../use-soon-again.ts';
import { Block } from './block.tsx';
import type { DonePage } from './done-page.ts';

type Payment = NonNullable<DonePage['payment']>;
const TITLES = {
  started: 'paying',
  succeeded: 'paid',
  failed: 'failed',
  refunded: 'refunded',
  disputed: 'disputed',
} as const;
const isKnown = (state: string): state is keyof typeof TITLES => Object.hasOwn(TITLES, state);

/** A payment by card as it stands: under way, arrived, failed, given back or disputed. While it is under way the page looks again by itself. */
export function PaymentDone({ page, payment }: { page: DonePage; payment: Payment }) {
  const { portal, common } = useMessages();
  const { finished } = portal;
  const { company } = page;
  const state = isKnown(payment.state) ? payment.state : 'refunded'; // reversed by hand: it counts no more
  const numbers = payment.numbers.join(', ');
  useSoonAgain(state === 'started');
  const back = company.portal ?? page.page;
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={numbers} />}
      sticky={
        state === 'failed' ? (
          <ButtonLink to={page.page} kind="primary">
            {finished.tryAgain}
          </ButtonLink>
        ) : undefined
      }
    >
      {state === 'succeeded' ? (
        <div className="mb-3">
          <SuccessMark />
        </div>
      ) : null}
      <div role="status">
        <ClientHead
          title={finished[TITLES[state]]}
          amount={<Money value={payment.amount} currency={payment.currency} size="hero" />}
        >
          {state === 'succeeded' ? finished.paidFor(numbers) : finished.payingFor(numbers)}
        </ClientHead>
        {state === 'started' ? <Callout tone="info">{common.paymentPending}</Callout> : null}
        {state === 'failed' ? <Callout tone="error">{finished.failedText}</Callout> : null}
        {state === 'refunded' ? <Callout tone="neutral">{finished.refundedText}</Callout> : null}
        {state === 'disputed' ? <Callout tone="warning">{finished.disputedText}</Callout> : null}
      </div>
      {state === 'started' || state === 'succeeded' ? (
        <Block title={finished.next}>{finished.nextOf[state === 'started' ? 'paying' : 'paid'](company.name)}</Block>
      ) : null}
      {payment.reference === null ? null : (
        <Block title={finished.proof}>
          <Facts
            items={[
              { label: finished.when, value: formatCivilDate(payment.date) },
              { label: finished.reference, value: payment.reference },
            ]}
          />
        </Block>
      )}
      <p className="mt-8 text-base">
        <a href={back} className="text-link">
          {company.portal === undefined ? finished.backToPaper : portal.backHome}
        </a>
      </p>
    </ClientShell>
  );
}
