import { afterAll, beforeAll, expect, it } from 'vitest';
import { listClients } from '#domain/clients/list-clients.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { keepPlanCheckout } from '#domain/plans/keep-plan-checkout.ts';
import { listOrders } from '#domain/plans/list-orders.ts';
import { nextPlanStep } from '#domain/plans/next-plan-step.ts';
import { orderPremium } from '#domain/plans/order-premium.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aReceiver, aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { type Stripe, stripeClient } from '#integrations/stripe/client.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { stripeHandler } from '../inbox/stripe.ts';
import { subscriptionActivities } from './subscription.ts';

let sandbox: TestSandbox;
let receiver: Awaited<ReturnType<typeof aReceiver>>;
let stripe: Stripe;

beforeAll(async () => {
  receiver = await aReceiver();
  sandbox = await aSandbox({ webhookTargets: { stripeUrl: `${receiver.url}/webhooks/stripe` } });
  stripe = stripeClient({ apiUrl: sandbox.addresses.stripeUrl, secretKey: SANDBOX_SECRETS.stripeKey });
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});

const AT = TODAY.getTime();
const BY_TRANSFER = { months: 6, way: 'transfer', net: '429.00', gross: '519.09' } as const;
const BY_CARD = { ...BY_TRANSFER, way: 'card' } as const;

/** Does what the plan's workflow would do at once, until it waits. */
async function work({ tenantId, system }: TestCompany, operatorCui: string | undefined, times = 6): Promise<void> {
  const activities = subscriptionActivities({ stripe, operatorCui });
  for (let i = 0; i < times; i += 1) {
    const next = await nextPlanStep(system, {});
    if (next.do !== 'paper' || next.waitMs > 0) return;
    await activities.writeOrderPaper({ tenantId }, next.orderId, AT);
  }
}
const look = ({ tenantId }: TestCompany, operatorCui: string | undefined, orderId: Id<'planOrder'>) =>
  subscriptionActivities({ stripe, operatorCui }).lookForMoney({ tenantId }, orderId, AT);
const orderOf = async ({ administrator }: TestCompany) => (await listOrders(administrator, {})).orders[0];

it('sells by transfer: a proforma of the operator’s, then Premium and the invoice when its money is recorded', async () => {
  const [buyer, operator] = [await aCompany(), await aCompany()];
  const { id: orderId } = await orderPremium(buyer.administrator, BY_TRANSFER);
  await work(buyer, operator.cui);
  const asked = await orderOf(buyer);
  expect(asked).toMatchObject({
    state: 'open',
    proformaNumber: expect.stringMatching(/\d/) as string,
    invoiceNumber: null,
  });
  const proformaId = asId(asked?.proformaRef);
  const proforma = (await showInvoicePage(operator.accounting, { invoiceId: proformaId })).invoice;
  expect(proforma).toMatchObject({ kind: 'proforma', state: 'issued', payable: 51_909n });
  await look(buyer, operator.cui, orderId);
  expect((await orderOf(buyer))?.state).toBe('open');
  const { clientId } = proforma;
  await recordPayment(operator.accounting, {
    clientId,
    method: 'bank',
    amount: '519.09',
    orderNumber: '14',
    invoiceId: proformaId,
  });
  await look(buyer, operator.cui, orderId);
  expect(await showPlan(buyer.administrator, {})).toMatchObject({ state: 'premium' });
  await work(buyer, operator.cui);
  const done = await orderOf(buyer);
  expect(done).toMatchObject({ state: 'paid', invoiceNumber: expect.stringMatching(/\d/) as string });
  const invoice = (await showInvoicePage(operator.accounting, { invoiceId: asId(done?.invoiceRef) })).invoice;
  expect(invoice).toMatchObject({ state: 'issued', number: done?.invoiceNumber, payable: 51_909n });
});

it('sells by card: Premium begins with Stripe’s word, told by an event or looked up, and the invoice is issued as paid', async () => {
  const [buyer, operator] = [await aCompany(), await aCompany()];
  const { id: orderId } = await orderPremium(buyer.administrator, BY_CARD);
  const made = await stripe.createCheckout({
    amountBani: 51_909n,
    description: 'Premium',
    successUrl: 'https://crm.example/plan',
    cancelUrl: 'https://crm.example/plan',
    idempotencyKey: orderId,
    metadata: { tenantId: buyer.tenantId, orderId },
  });
  if (made.kind !== 'ok') throw new Error(made.kind);
  const { id: checkoutRef } = made.checkout;
  await keepPlanCheckout(buyer.administrator, { orderId, checkoutRef });
  await look(buyer, operator.cui, orderId);
  expect((await orderOf(buyer))?.state).toBe('open');
  await fetch(`${sandbox.url}/stripe/pay/${checkoutRef}`, {
    method: 'POST',
    body: new URLSearchParams({ choice: 'paid' }),
    redirect: 'manual',
  });
  const hook = await receiver.next(
    ({ body }) => body.includes('checkout.session.completed') && body.includes(checkoutRef),
  );
  const payload = JSON.parse(hook.body) as Record<string, unknown>;
  for (let told = 0; told < 2; told += 1) expect(await handle(payload)).toBe('done');
  await look(buyer, operator.cui, orderId);
  const { state, endsAt } = await showPlan(buyer.administrator, {});
  expect([state, endsAt?.toISOString()]).toEqual(['premium', '2027-06-24T21:00:00.000Z']); // six months once, after the trial
  await work(buyer, operator.cui);
  await work(buyer, operator.cui);
  const { rows } = await listInvoices(operator.accounting, {});
  expect(rows.map(({ number, open }) => [number, open])).toEqual([[(await orderOf(buyer))?.invoiceNumber, 0n]]);
});

it('finds a buyer among the operator’s clients the second time, and does not sell twice after a crash', async () => {
  const [buyer, operator] = [await aCompany(), await aCompany()];
  for (const way of ['transfer', 'card'] as const) {
    const { id: orderId } = await orderPremium(buyer.administrator, { ...BY_TRANSFER, way });
    await subscriptionActivities({ stripe, operatorCui: operator.cui })
      .writeOrderPaper(buyer, orderId, AT)
      .catch(() => undefined);
    if (way === 'transfer') {
      await work(buyer, operator.cui);
      const proformaId = asId((await orderOf(buyer))?.proformaRef);
      const { clientId } = (await showInvoicePage(operator.accounting, { invoiceId: proformaId })).invoice;
      await recordPayment(operator.accounting, {
        clientId,
        method: 'bank',
        amount: '519.09',
        orderNumber: '1',
        invoiceId: proformaId,
      });
      await look(buyer, operator.cui, orderId);
      await work(buyer, operator.cui);
    }
  }
  expect((await listClients(operator.administrator, {})).rows).toHaveLength(1);
});

it('keeps an order whose paper cannot be written yet, and says so to nobody but the next hour', async () => {
  const buyer = await aCompany();
  await orderPremium(buyer.administrator, BY_TRANSFER);
  await work(buyer, undefined);
  expect(await nextPlanStep(buyer.system, {})).toMatchObject({ do: 'look' });
  expect(await orderOf(buyer)).toMatchObject({ state: 'open', proformaNumber: null });
});

const handle = (payload: Record<string, unknown>) =>
  stripeHandler({ stripe })({
    id: newId<'webhook'>(),
    provider: 'stripe',
    eventId: String(payload['id']),
    type: String(payload['type']),
    payload,
    state: 'waiting',
    attempts: 0,
    failure: null,
    receivedAt: TODAY,
    dueAt: TODAY,
    settledAt: null,
  });

/** Guaranteed by the order, whose papers are the operator's invoices. */
const asId = (ref: string | null | undefined) => (ref ?? '') as Id<'invoice'>;
