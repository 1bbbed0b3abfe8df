import { randomBytes } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { inject } from 'vitest';

/*
 * Runs before each test file: its own namespace, because the task queues' names are the product's and two files at once
 * would answer each other's tasks.
 */
const { address, testServer, workflowBundle } = inject('temporal');
const namespace = `file-${process.pid}-${randomBytes(3).toString('hex')}`;
const connection = await Connection.connect({ address });
try {
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
} finally {
  await connection.close();
}
process.env['TEMPORAL_ADDRESS'] = address;
process.env['TEMPORAL_NAMESPACE'] = namespace;
process.env['TEMPORAL_TEST_SERVER'] = testServer;
process.env['TEMPORAL_WORKFLOW_BUNDLE'] = workflowBundle;
