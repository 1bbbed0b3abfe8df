import { promiseAdministrators } from '#domain/identity/promise-administrators.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { type Id, isId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { noteSale } from '#domain/operator/plan-sales.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { type PlanOrder, TRANSFER_WAITS } from '#domain/plans/model/order.ts';
import { nextPlanStep } from '#domain/plans/next-plan-step.ts';
import { noteOrder } from '#domain/plans/note-order.ts';
import { noticePlanEnd } from '#domain/plans/notice-plan-end.ts';
import { operatorTenant } from '#domain/identity/operator-tenant.ts';
import { settleOrder } from '#domain/plans/settle-order.ts';
import { showOrder } from '#domain/plans/show-order.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import type { Stripe } from '#integrations/stripe/client.ts';
import { isCollected, writeInvoice, writeProforma } from '../plan-papers.ts';
import { type SystemCall, systemVerb } from '../system-verb.ts';

export interface TenantRef {
  tenantId: TenantId;
}
type OrderId = Id<'planOrder'>;

const REASON = 'subscription';
const next = systemVerb(nextPlanStep, REASON);
const notice = systemVerb(noticePlanEnd, REASON);
const end = systemVerb(endPremium, REASON);
const plan = systemVerb(showPlan, REASON);
const find = systemVerb(showOrder, REASON);
const note = systemVerb(noteOrder, REASON);
const settle = systemVerb(settleOrder, REASON);

export interface SubscriptionParts {
  stripe: Stripe;
  /** The CUI of whoever sells Premium. */
  operatorCui: string | undefined;
}

export const subscriptionActivities = ({ stripe, operatorCui }: SubscriptionParts) => ({
  nextPlanStep: ({ tenantId }: TenantRef, asOf: number) => next({ tenantId, asOf }, {}),
  /** The mails are promised first under keys of their own: a crash before the verb promises none twice. */
  async noticeEnd({ tenantId }: TenantRef, days: number, asOf: number): Promise<void> {
    const { endsAt } = await plan({ tenantId, asOf }, {});
    const data = { days: String(days), endsAt: endsAt?.toISOString() ?? '' };
    await promiseAdministrators(tenantId, 'trial-ending', `${data.endsAt}/${days}`, data, new Date(asOf));
    crashAt('plan:after-promise');
    await notice({ tenantId, asOf }, { days });
  },
  async endPremium({ tenantId }: TenantRef, asOf: number): Promise<void> {
    const { endsAt } = await plan({ tenantId, asOf }, {});
    const ended = endsAt?.toISOString() ?? '';
    await promiseAdministrators(tenantId, 'trial-ended', ended, { endsAt: ended }, new Date(asOf));
    await end({ tenantId, asOf }, {});
  },
  /** The operator's paper of an order: proforma, or invoice once paid. What its own rules refuse is tried again later, by then mended. */
  async writeOrderPaper({ tenantId }: TenantRef, orderId: OrderId, asOf: number): Promise<void> {
    const call = { tenantId, asOf };
    const order = await find(call, { orderId });
    const operator = await operatorTenant(operatorCui);
    try {
      if (operator === undefined) throw new Error('the company of the operator is not registered');
      const seller = { tenantId: operator, asOf };
      if (order.state === 'paid') await note(call, { orderId, invoice: await writeInvoice(seller, tenantId, order) });
      else await note(call, { orderId, proforma: await writeProforma(seller, tenantId, order) });
    } catch (error) {
      if (operator !== undefined && !(error instanceof DomainError)) throw error;
      await note(call, { orderId, seen: 'stuck' });
    }
    await noteSale(tenantId, await find(call, { orderId }));
  },
  /** Looks for the money of an order: at Stripe for a card, among what the operator collected for a transfer. */
  async lookForMoney({ tenantId }: TenantRef, orderId: OrderId, asOf: number): Promise<void> {
    const call = { tenantId, asOf };
    const order = await find(call, { orderId });
    const found = order.way === 'card' ? await ofCard(stripe, order, asOf) : await ofTransfer(operatorCui, order, asOf);
    if (found.kind === 'paid') await settle(call, { orderId, reference: found.reference });
    else await note(call, { orderId, seen: found.kind });
    await noteSale(tenantId, await find(call, { orderId }));
  },
});
export type SubscriptionActivities = ReturnType<typeof subscriptionActivities>;

type Found = { kind: 'paid'; reference: string } | { kind: 'nothing' | 'over' };
/** Stripe's page lives a day; an order for which none was ever opened lives no longer. */
const CARD_WAITS = 25 * 3_600_000;

async function ofCard(stripe: Stripe, { checkoutRef, createdAt }: PlanOrder, asOf: number): Promise<Found> {
  const isOld = asOf - createdAt.getTime() > CARD_WAITS;
  if (checkoutRef === null) return { kind: isOld ? 'over' : 'nothing' };
  const read = await stripe.checkout(checkoutRef);
  if (read.kind === 'unavailable') throw new Error(`Stripe does not answer: ${read.reason}`);
  if (read.kind === 'ok' && read.checkout.isPaid)
    return { kind: 'paid', reference: read.checkout.paymentIntentId ?? checkoutRef };
  return { kind: isOld || read.kind === 'refused' || read.checkout.state === 'expired' ? 'over' : 'nothing' };
}

async function ofTransfer(operatorCui: string | undefined, order: PlanOrder, asOf: number): Promise<Found> {
  const operator = await operatorTenant(operatorCui);
  const { proformaRef, proformaNumber, createdAt } = order;
  const seller: SystemCall | undefined = operator && { tenantId: operator, asOf };
  if (seller && proformaRef !== null && isId<'invoice'>(proformaRef) && (await isCollected(seller, proformaRef)))
    return { kind: 'paid', reference: proformaNumber ?? proformaRef };
  return { kind: asOf - createdAt.getTime() > TRANSFER_WAITS ? 'over' : 'nothing' };
}
