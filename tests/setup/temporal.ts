import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTemporal, findTestServer } from '#bin/lib/temporal-binary.ts';
import { startTemporal } from '#bin/lib/temporal.ts';

export type Programs = { readonly cli: string; readonly testServer: string };

/** Paths of Temporal's development server and of its time-skipping test server. @throws Fault saying what to install */
export async function temporalPrograms(): Promise<Programs> {
  return { cli: await findTemporal(() => undefined, false), testServer: await findTestServer() };
}

/** What `TestWorkflowEnvironment.createTimeSkipping` takes to use the test server found by the global setup. */
export function timeSkipping(): { server: { executable: { type: 'existing-path'; path: string } } } {
  return { server: { executable: { type: 'existing-path', path: required('TEMPORAL_TEST_SERVER') } } };
}

/** What `Worker.create` takes as `workflowBundle`: all workflows of the product, bundled once for the run. */
export function workflowBundle(): { codePath: string } {
  return { codePath: required('TEMPORAL_WORKFLOW_BUNDLE') };
}

/** A development server of its own, without a file, for a test that kills it. The shared one is at TEMPORAL_ADDRESS. */
export async function startDevServer(): Promise<{ address: string; pid: number } & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-temporal-'));
  const binary = await findTemporal(() => undefined, false);
  const server = await startTemporal({ binary, logFile: join(folder, 'log'), namespace: 'default' });
  return {
    address: server.address,
    pid: server.child.pid ?? 0,
    async [Symbol.asyncDispose]() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function required(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: this test belongs to the vitest project «workflows».`);
  return value;
}
