import { promiseAdministrators } from '#domain/identity/promise-administrators.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { nextPlanStep } from '#domain/plans/next-plan-step.ts';
import { noticePlanEnd } from '#domain/plans/notice-plan-end.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { systemVerb } from '../system-verb.ts';

export interface TenantRef {
  tenantId: TenantId;
}

const REASON = 'subscription';
const next = systemVerb(nextPlanStep, REASON);
const notice = systemVerb(noticePlanEnd, REASON);
const end = systemVerb(endPremium, REASON);
const plan = systemVerb(showPlan, REASON);

export const subscriptionActivities = () => ({
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
});
export type SubscriptionActivities = ReturnType<typeof subscriptionActivities>;
