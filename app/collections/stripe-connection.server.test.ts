import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  disconnectStripeAccount,
  keepStripeAccount,
  setStripeAccountState,
  stripeAccountOf,
} from '#domain/identity/stripe-account.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { connectionAddress, presentAccount } from './stripe-connection.server.ts';

const HERE = '/settings/payments';
let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
});
afterAll(() => sandbox.close());

const answerStripe = (address: string | undefined) =>
  fetch(`${sandbox.url}${new URL(address ?? '').pathname}`, {
    method: 'POST',
    body: new URLSearchParams({ choice: 'submit' }),
    redirect: 'manual',
  });

it('a company is led to Stripe, and is ready once it has answered there', async () => {
  const { administrator, tenantId } = await aCompany();
  expect(await presentAccount(await stripeAccountOf(tenantId))).toBeNull();
  const address = await connectionAddress(administrator, HERE);
  const begun = await stripeAccountOf(tenantId);
  expect(await presentAccount(begun)).toEqual({ accountId: begun?.accountId, state: 'connecting' });
  await answerStripe(address);
  expect(await presentAccount(begun)).toEqual({ accountId: begun?.accountId, state: 'ready' });
  expect((await stripeAccountOf(tenantId))?.state).toBe('ready');
});

it('two clicks make one account', async () => {
  const { administrator, tenantId } = await aCompany();
  await Promise.all([connectionAddress(administrator, HERE), connectionAddress(administrator, HERE)]);
  const first = await stripeAccountOf(tenantId);
  await connectionAddress(administrator, HERE);
  expect(await stripeAccountOf(tenantId)).toEqual(first);
});

it('what was disconnected stays so until it is connected again, with the same account', async () => {
  const { administrator, tenantId } = await aCompany();
  await answerStripe(await connectionAddress(administrator, HERE));
  const account = await presentAccount(await stripeAccountOf(tenantId));
  await disconnectStripeAccount(administrator);
  await setStripeAccountState(account?.accountId ?? '', 'ready');
  expect(await stripeAccountOf(tenantId)).toEqual({ ...account, state: 'disconnected' });
  expect(await connectionAddress(administrator, HERE)).toBeDefined();
  expect(await presentAccount(await stripeAccountOf(tenantId))).toEqual({ ...account, state: 'ready' });
});

it('an account that Stripe does not know any more is replaced when it is connected again', async () => {
  const { administrator, tenantId } = await aCompany();
  await keepStripeAccount(administrator, `acct_gone_${tenantId}`);
  expect(await connectionAddress(administrator, HERE)).toBeUndefined();
  await disconnectStripeAccount(administrator);
  expect(await connectionAddress(administrator, HERE)).toBeDefined();
  const { accountId, state } = (await stripeAccountOf(tenantId)) ?? {};
  expect(accountId).not.toContain('gone');
  expect(state).toBe('connecting');
});

it('only an administrator connects or disconnects', async () => {
  const { accounting, tenantId } = await aCompany();
  await expect(connectionAddress(accounting, HERE)).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(disconnectStripeAccount(accounting)).rejects.toMatchObject({ kind: 'Forbidden' });
  expect(await stripeAccountOf(tenantId)).toBeUndefined();
});
