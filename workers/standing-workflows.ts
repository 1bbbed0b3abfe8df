import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

/** Starts what runs once for all companies, unless it runs: every worker may ask. */
export async function startStandingWorkflows(temporal: Client): Promise<void> {
  try {
    await temporal.workflow.start('rates', { workflowId: 'rates', taskQueue: 'core' });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
