import { Client, Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { expect, it } from 'vitest';
import { startDevServer, timeSkipping } from '#tests/setup/temporal.ts';

it("gives the file a namespace of its own, where nobody else's workflows run", async () => {
  const connection = await Connection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
  const namespace = process.env['TEMPORAL_NAMESPACE'] ?? '';
  const client = new Client({ connection, namespace });
  const handle = await client.workflow.start('nobodyRunsThis', { taskQueue: 'core', workflowId: 'same-in-every-file' });
  expect((await handle.describe()).status.name).toBe('RUNNING');
  await connection.close();
});

it('starts the time-skipping test server', async () => {
  const environment = await TestWorkflowEnvironment.createTimeSkipping(timeSkipping());
  expect(environment.supportsTimeSkipping).toBe(true);
  await environment.teardown();
});

it('starts a development server for a test that kills it', async () => {
  await using server = await startDevServer();
  const connection = await Connection.connect({ address: server.address });
  await connection.close();
});
