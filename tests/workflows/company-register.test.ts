import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { expect, it } from 'vitest';
import { showClient } from '#domain/clients/show-client.ts';
import { registerClient } from '#integrations/anaf/register.ts';
import { aSandbox } from '#integrations/sandbox/for-tests.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { timeSkipping, workflowBundle } from '#tests/setup/temporal.ts';
import { registerActivities } from '#workers/activities/register.ts';

it('waits for the register while it is away, keeps its word on every client, then rests', async () => {
  const env = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  const sandbox = await aSandbox();
  try {
    const company = await aCompany({ asOf: new Date() });
    const { tenantId } = company;
    const { clientId } = await aClient(company, { cui: '61000002' });
    await sandbox.fault({ service: 'anaf', operation: 'register', kind: 'http-500' });
    const register = registerClient({ registerUrl: sandbox.addresses.anafRegisterUrl, minIntervalMs: 0 });
    const bundle = { connection: env.nativeConnection, workflowBundle: workflowBundle() };
    const core = await Worker.create({ ...bundle, taskQueue: 'core' });
    const asking = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'register',
      activities: registerActivities({ register }),
    });
    await asking.runUntil(
      core.runUntil(() =>
        env.client.workflow.execute('companyRegister', {
          workflowId: `t/${tenantId}/register`,
          taskQueue: 'core',
          args: [{ tenantId }],
        }),
      ),
    );
    expect((await showClient(company.sales, { clientId })).register).toMatchObject({ standing: 'active' });
  } finally {
    await sandbox.close();
    await env.teardown();
  }
});
