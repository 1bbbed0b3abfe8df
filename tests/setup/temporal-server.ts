import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startTemporal } from '#bin/lib/temporal.ts';
import { writeWorkflowBundle } from '#bin/lib/workflow-bundle.ts';
import { temporalPrograms } from './temporal.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    temporal: { address: string; testServer: string; workflowBundle: string };
  }
}

/** One Temporal development server, in memory, and one bundle of the workflows, for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = await temporalPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'crm-temporal-'));
  const server = await startTemporal({ binary: programs.cli, logFile: join(folder, 'log'), namespace: 'default' });
  const teardown = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const workflowBundle = join(folder, 'workflows.js');
    await writeWorkflowBundle(workflowBundle);
    project.provide('temporal', { address: server.address, testServer: programs.testServer, workflowBundle });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
