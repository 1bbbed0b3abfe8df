import { appUrl, stripeService } from '#app/http/wiring.server.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import {
  keepStripeAccount,
  type OnlinePayments,
  reconnectStripeAccount,
  replaceStripeAccount,
  requireMayConnect,
  setStripeAccountState,
  stripeAccountOf,
} from '#domain/identity/stripe-account.ts';
import type { Actor } from '#domain/kernel/actor.ts';

/** Whoever comes back from Stripe sees what Stripe says now; when it does not answer, what it said last. */
export async function presentAccount(account: OnlinePayments | undefined): Promise<OnlinePayments | null> {
  if (account?.state !== 'connecting') return account ?? null;
  const read = await stripeService().account(account.accountId);
  if (read.kind !== 'ok' || !read.account.canCharge) return account;
  await setStripeAccountState(account.accountId, 'ready');
  return { ...account, state: 'ready' };
}

/**
 * Where the company answers Stripe's questions; its account is made the first time, and anew when Stripe no longer lets
 * us use the old one. Undefined when Stripe does not answer. @throws Forbidden
 */
export async function connectionAddress(actor: Actor, page: string): Promise<string | undefined> {
  requireMayConnect(actor);
  const before = await stripeAccountOf(actor.tenantId);
  const account = before?.accountId ?? (await makeAccount(actor));
  if (account === undefined) return undefined;
  const link = await linkOf(account, page);
  if (link.kind === 'ok') {
    if (before?.state === 'disconnected') await reconnectStripeAccount(actor);
    return link.url;
  }
  if (link.kind !== 'refused' || before?.state !== 'disconnected') return undefined;
  const other = await makeAccount(actor, before.accountId);
  const again = other === undefined ? undefined : await linkOf(other, page);
  return again?.kind === 'ok' ? again.url : undefined;
}

/** `before` is the account that the new one replaces: another question to Stripe, so under another key. */
async function makeAccount(actor: Actor, before?: string): Promise<string | undefined> {
  const { name, email } = await showCompany(actor, {});
  const made = await stripeService().createAccount({
    businessName: name,
    email,
    idempotencyKey: ['account', actor.tenantId, ...(before === undefined ? [] : [before])].join('/'),
    metadata: { tenant: actor.tenantId },
  });
  if (made.kind !== 'ok') return undefined;
  const { id } = made.account;
  if (before === undefined) return (await keepStripeAccount(actor, id)).accountId;
  await replaceStripeAccount(actor, before, id);
  return id;
}

const linkOf = (account: string, page: string) => {
  const address = `${appUrl()}${page}`;
  return stripeService().createAccountLink({ account, refreshUrl: address, returnUrl: address });
};
