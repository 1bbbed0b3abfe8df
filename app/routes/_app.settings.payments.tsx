import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '#app/http/form-values.server.ts';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { appUrl, stripeService } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import {
  keepStripeAccount,
  type OnlinePayments,
  requireMayConnect,
  setStripeAccountState,
  stripeAccountOf,
} from '#domain/identity/stripe-account.ts';
import type { Actor } from '#domain/kernel/actor.ts';

const HERE = '/settings/payments';

export const loader = pageLoader(async ({ actor }) => {
  requireMayConnect(actor);
  return { account: await presentAccount(await stripeAccountOf(actor.tenantId)) };
});

/** Whoever comes back from Stripe sees what Stripe says now; when it does not answer, what it said last. */
async function presentAccount(account: OnlinePayments | undefined): Promise<OnlinePayments | null> {
  if (account?.state !== 'connecting') return account ?? null;
  const read = await stripeService().account(account.accountId);
  if (read.kind !== 'ok' || !read.account.canCharge) return account;
  await setStripeAccountState(account.accountId, 'ready');
  return { ...account, state: 'ready' };
}

/** Off to Stripe, where the company answers its questions; the account is made the first time. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async () => {
    requireMayConnect(actor);
    const account = (await stripeAccountOf(actor.tenantId)) ?? (await makeAccount(actor));
    const link = account && (await linkOf(account.accountId));
    return link === undefined
      ? redirectWithToast(HERE, requestMessages(request).collections.online.away, 'failed')
      : redirect(link);
  });
}

async function makeAccount(actor: Actor): Promise<OnlinePayments | undefined> {
  const { name, email } = await showCompany(actor, {});
  const made = await stripeService().createAccount({
    businessName: name,
    email,
    idempotencyKey: `account/${actor.tenantId}`,
    metadata: { tenant: actor.tenantId },
  });
  return made.kind === 'ok' ? keepStripeAccount(actor, made.account.id) : undefined;
}

async function linkOf(account: string): Promise<string | undefined> {
  const page = `${appUrl()}${HERE}`;
  const link = await stripeService().createAccountLink({ account, refreshUrl: page, returnUrl: page });
  return link.kind === 'ok' ? link.url : undefined;
}

const TONES = { connecting: 'warning', ready: 'success', disconnected: 'error' } as const;

/** The company's own Stripe account: the state it is in and the one button. */
export default function OnlinePaymentsPage() {
  const { account } = useLoaderData<typeof loader>();
  const { collections } = useMessages();
  const m = collections.online;
  const isReady = account?.state === 'ready';
  return (
    <div className="max-w-text">
      <Section title={m.title} lead={m.lead}>
        <Callout tone={account ? TONES[account.state] : 'neutral'}>{account ? m[account.state] : m.none}</Callout>
        {account ? <Facts items={[{ label: m.account, value: account.accountId }]} /> : null}
        <Form className="mt-6" failure={useFailure()}>
          <Submit kind={isReady ? 'line' : 'primary'}>{account ? m.goOn : m.connect}</Submit>
        </Form>
      </Section>
    </div>
  );
}
