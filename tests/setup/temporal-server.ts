import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startTemporal } from '#bin/lib/temporal.ts';
import { temporalPrograms } from './temporal.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    temporal: { address: string; testServer: string };
  }
}

/** One Temporal development server, in memory, for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = await temporalPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'crm-temporal-'));
  const server = await startTemporal({ binary: programs.cli, logFile: join(folder, 'log'), namespace: 'default' });
  project.provide('temporal', { address: server.address, testServer: programs.testServer });
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
