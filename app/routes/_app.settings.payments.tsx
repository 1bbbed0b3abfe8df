import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { connectionAddress, presentAccount } from '#app/collections/stripe-connection.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { disconnectStripeAccount, requireMayConnect, stripeAccountOf } from '#domain/identity/stripe-account.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { requireProof } from '#domain/kernel/step-up.ts';

const HERE = '/settings/payments';
const DISCONNECT = 'disconnect';

export const loader = pageLoader(async ({ actor }) => {
  requireMayConnect(actor);
  return { account: await presentAccount(await stripeAccountOf(actor.tenantId)) };
});

const act =
  (run: (actor: Actor, words: ReturnType<typeof requestMessages>['collections']['online']) => Promise<Response>) =>
  async ({ request }: ActionFunctionArgs) => {
    const actor = await requireActor(request);
    return submit(request, await readForm(request), () => {
      requireMayConnect(actor);
      requireProof(actor);
      return run(actor, requestMessages(request).collections.online);
    });
  };

export const action = actsByName({
  /** Off to Stripe, where the company answers its questions. */
  connect: act(async (actor, words) => {
    const address = await connectionAddress(actor, HERE);
    return address === undefined ? redirectWithToast(HERE, words.away, 'failed') : redirect(address);
  }),
  disconnect: act(async (actor, words) => {
    await disconnectStripeAccount(actor);
    return redirectWithToast(HERE, words.disconnectDone);
  }),
});

const TONES = { connecting: 'warning', ready: 'success', disconnected: 'error' } as const;
const WORDS = { connecting: 'goOn', ready: 'open', disconnected: 'reconnect' } as const;

export const handle = titled((m) => m.settings.payments);

/** The company's own Stripe account: the state it is in and the one button. */
export default function OnlinePaymentsPage() {
  const { account } = useLoaderData<typeof loader>();
  const { collections } = useMessages();
  const m = collections.online;
  const [connecting, disconnecting] = [useActFailure('connect'), useActFailure('disconnect')];
  return (
    <div className="max-w-text">
      <Section title={m.title} lead={m.lead}>
        <Callout tone={account ? TONES[account.state] : 'neutral'}>{account ? m[account.state] : m.none}</Callout>
        {account ? <Facts items={[{ label: m.account, value: account.accountId }]} /> : null}
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <Form action="?do=connect" failure={connecting}>
            <Submit kind={account?.state === 'ready' ? 'line' : 'primary'}>
              {account ? m[WORDS[account.state]] : m.connect}
            </Submit>
          </Form>
          {account && account.state !== 'disconnected' ? (
            <DialogButton opensId={DISCONNECT} kind="danger">
              {m.disconnect}
            </DialogButton>
          ) : null}
        </div>
      </Section>
      <Dialog id={DISCONNECT} title={m.disconnectTitle} {...(disconnecting === undefined ? {} : { isOpen: true })}>
        <p className="mb-4 text-muted">{m.disconnectText}</p>
        <Form action="?do=disconnect" failure={disconnecting}>
          <Submit kind="danger-solid">{m.disconnect}</Submit>
        </Form>
        <div className="mt-2 flex justify-end">
          <DialogCancel />
        </div>
      </Dialog>
    </div>
  );
}
