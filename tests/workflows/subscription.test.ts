import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { and, eq, inArray } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { accountMail, person } from '#db/schema/auth.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { timeSkipping, workflowBundle } from '#tests/setup/temporal.ts';
import { keepHistory } from './keep-history.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { stripeClient } from '#integrations/stripe/client.ts';
import { subscriptionActivities } from '#workers/activities/subscription.ts';

/** Nothing is bought in this test: Stripe is never asked. */
const stripe = stripeClient({ apiUrl: 'http://127.0.0.1:9', secretKey: SANDBOX_SECRETS.stripeKey });

/** Runs a company's plan on skipped time until its workflow rests. */
async function untilStandard({ tenantId }: TestCompany): Promise<void> {
  const env = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  try {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'core',
      workflowBundle: workflowBundle(),
      activities: subscriptionActivities({ stripe, operatorCui: undefined }),
    });
    const workflowId = `t/${tenantId}/plan`;
    await worker.runUntil(async () => {
      const handle = await env.client.workflow.start('subscription', {
        workflowId,
        taskQueue: 'core',
        args: [{ tenantId }],
      });
      await handle.result();
      await keepHistory(handle, 'subscription-trial');
    });
  } finally {
    await env.teardown();
  }
}

const noticesTo = async ({ administrator }: TestCompany) => {
  const [row] = await authDb()
    .select({ email: person.email })
    .from(person)
    .where(eq(person.id, administrator.personId));
  return authDb()
    .select({ template: accountMail.template, data: accountMail.data, dueAt: accountMail.dueAt })
    .from(accountMail)
    .where(
      and(eq(accountMail.recipient, row?.email ?? ''), inArray(accountMail.template, ['trial-ending', 'trial-ended'])),
    )
    .orderBy(accountMail.dueAt);
};

it('notices 10, 3 and 1 days before Premium ends, then returns the company to Standard, with months of time skipped', async () => {
  const registered = new Date();
  const company = await aCompany({ asOf: registered });
  const { endsAt } = await showPlan(company.administrator, {});
  await untilStandard(company);
  const after = await showPlan({ ...company.administrator, asOf: new Date(Number(endsAt) + 1000) }, {});
  expect(after).toMatchObject({ plan: 'standard', state: 'standard', endsAt: null });
  const mails = await noticesTo(company);
  expect(mails.map((mail) => [mail.template, mail.data['days'] ?? null])).toEqual([
    ['trial-ending', '10'],
    ['trial-ending', '3'],
    ['trial-ending', '1'],
    ['trial-ended', null],
  ]);
  const daysBefore = mails.map((mail) => Math.floor((Number(endsAt) - mail.dueAt.getTime() + 60_000) / 86_400_000));
  expect(daysBefore).toEqual([10, 3, 1, 0]);
}, 60_000);
