import { defineConfig } from 'vitest/config';
import { testsOf, type Project } from './bin/lib/test-selection.ts';

type Setup = { globalSetup?: string[]; setupFiles?: string[]; timeoutMs: number; isolate?: boolean };

/**
 * What each project needs before its files run; which file belongs to which is in test-selection.ts. Where files are not
 * isolated they share their modules: reading the domain anew for each took as long as the tests themselves.
 */
const SETUP: Record<Project, Setup> = {
  unit: {
    timeoutMs: 20_000,
    isolate: false,
    setupFiles: process.env['PROPERTY_TIMES'] ? ['tests/setup/many-runs.ts'] : [],
  },
  database: {
    globalSetup: ['tests/setup/database.ts'],
    setupFiles: ['tests/setup/database-file.ts'],
    isolate: false,
    timeoutMs: 30_000,
  },
  workflows: {
    globalSetup: ['tests/setup/database.ts', 'tests/setup/temporal-server.ts'],
    setupFiles: ['tests/setup/database-file.ts', 'tests/setup/temporal-file.ts'],
    timeoutMs: 60_000,
  },
  browser: { globalSetup: ['tests/setup/product.ts'], timeoutMs: 90_000 },
  deep: {
    globalSetup: ['tests/setup/database.ts', 'tests/setup/temporal-server.ts'],
    setupFiles: ['tests/setup/database-file.ts', 'tests/setup/temporal-file.ts'],
    timeoutMs: 120_000,
  },
};

const project = (name: Project, { timeoutMs, ...setup }: Setup) => ({
  extends: true as const,
  test: { name, include: testsOf(name), testTimeout: timeoutMs, hookTimeout: timeoutMs * 2, ...setup },
});

export default defineConfig({
  // No vite.config.ts here: the framework's plugin has nothing to do with tests.
  root: import.meta.dirname,
  esbuild: { target: 'es2022', jsx: 'automatic' },
  test: {
    pool: 'forks',
    maxWorkers: Number(process.env['TEST_WORKERS'] ?? 2),
    allowOnly: false,
    projects: [
      project('unit', SETUP.unit),
      project('database', SETUP.database),
      project('workflows', SETUP.workflows),
      project('browser', SETUP.browser),
      project('deep', SETUP.deep),
    ],
  },
});
