import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { SuccessMark } from '#app/ui/success-mark.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useReread } from '#app/ui/use-reread.ts';
import { Ask } from '../ask.tsx';
import { Block } from './block.tsx';
import type { DonePage } from './done-page.ts';
import type { doneLoader } from './done.server.ts';
import type { Outcome } from './outcome.ts';
import { PaymentDone } from './payment-done.tsx';
import { PayNow } from './pay-now.tsx';

/** After an answer or a payment: what was done, the proof, the copy, and what comes next. */
export function Done() {
  const page = useLoaderData<typeof doneLoader>();
  const failure = useFailure();
  useReread(page.live);
  const { outcome, payment, company } = page;
  if (payment) return <PaymentDone page={page} payment={payment} />;
  if (!outcome) return null; // the loader leads to the document instead
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Ask company={company} subject={outcome.number} />}
      sticky={page.toPay[0] ? <PayNow page={page} paper={page.toPay[0]} failure={failure} /> : undefined}
    >
      {GOOD.has(outcome.what) ? (
        <div className="mb-3">
          <SuccessMark />
        </div>
      ) : null}
      <Head outcome={outcome} company={company.name} />
      <Proof outcome={outcome} />
      <Copy page={page} />
    </ClientShell>
  );
}

const GOOD = new Set<Outcome['what']>(['offer', 'contract', 'acceptance']);
const NEXT = {
  offer: 'offer',
  offerDeclined: 'declined',
  contract: 'contract',
  contractRefused: 'declined',
  acceptance: 'acceptance',
  objections: 'objections',
  refused: 'declined',
} as const;

function Head({ outcome: { what, number }, company }: { outcome: Outcome; company: string }) {
  const { finished } = useMessages().portal;
  return (
    <>
      <ClientHead title={finished[what](number)} />
      <Block title={finished.next}>{finished.nextOf[NEXT[what]](company)}</Block>
    </>
  );
}

function Proof({ outcome: { at, who, sha256 } }: { outcome: Outcome }) {
  const { finished } = useMessages().portal;
  if (at === null) return null;
  const { date, time } = formatInstant(at);
  return (
    <Block title={finished.proof}>
      <Facts
        items={[
          { label: finished.when, value: `${date}, ${time}` },
          ...(who === null ? [] : [{ label: finished.who, value: who }]),
          ...(sha256 === null ? [] : [{ label: finished.fingerprint, value: sha256 }]),
        ]}
      />
    </Block>
  );
}

function Copy({ page: { page, hasPaper } }: { page: DonePage }) {
  const { finished } = useMessages().portal;
  if (!hasPaper) return null;
  return (
    <Block title={finished.copy}>
      <p>
        <a href={`${page}/pdf`} className="text-link">
          {finished.download}
        </a>
      </p>
      <p>
        <a href={page} className="text-link">
          {finished.backToPaper}
        </a>
      </p>
    </Block>
  );
}
