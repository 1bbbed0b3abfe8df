import { defineConfig } from 'vitest/config';
import { DATABASE, BROWSER, UNIT, WORKFLOWS, type Selection } from './bin/lib/test-selection.ts';

const project = (
  name: string,
  selection: Selection,
  setup: { globalSetup?: string[]; setupFiles?: string[] },
  timeout: number,
) => ({
  extends: true as const,
  test: {
    name,
    include: [...selection.include],
    exclude: [...selection.exclude, '**/node_modules/**', 'build/**', 'dist/**', '.data/**'],
    testTimeout: timeout,
    hookTimeout: timeout * 2,
    ...setup,
  },
});

export default defineConfig({
  // No vite.config.ts here: the framework's plugin has nothing to do with tests.
  root: import.meta.dirname,
  esbuild: { target: 'es2022', jsx: 'automatic' },
  test: {
    pool: 'forks',
    maxWorkers: Number(process.env['TEST_WORKERS'] ?? 2),
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      project('unit', UNIT, {}, 20_000),
      project(
        'database',
        DATABASE,
        { globalSetup: ['tests/setup/database.ts'], setupFiles: ['tests/setup/database-file.ts'] },
        30_000,
      ),
      project(
        'workflows',
        WORKFLOWS,
        {
          globalSetup: ['tests/setup/database.ts', 'tests/setup/temporal-server.ts'],
          setupFiles: ['tests/setup/database-file.ts', 'tests/setup/temporal-file.ts'],
        },
        60_000,
      ),
      project('browser', BROWSER, { globalSetup: ['tests/setup/product.ts'] }, 90_000),
    ],
  },
});
