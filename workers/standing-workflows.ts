import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

/** What runs once for all companies, under its own name. */
const STANDING = ['rates'] as const;

/** Starts what runs once for all companies, unless it runs: every worker may ask. */
export async function startStandingWorkflows(temporal: Client): Promise<void> {
  for (const name of STANDING) await start(temporal, name);
}

async function start(temporal: Client, name: (typeof STANDING)[number]): Promise<void> {
  try {
    await temporal.workflow.start(name, { workflowId: name, taskQueue: 'core' });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
