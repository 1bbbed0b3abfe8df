import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Fault } from '#bin/lib/fault.ts';
import { ensureDatabase, startPostgres } from '#bin/lib/postgres.ts';

const TEMPLATE = 'template_crm';

declare module 'vitest' {
  export interface ProvidedContext {
    database: { adminUrl: string; template: string; roleSecret: string };
  }
}

/** One PostgreSQL for the whole run, with the migrated template from which each test file gets its own database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-test-'));
  chmodSync(folder, 0o755); // root's PostgreSQL runs as another user, which must reach its directory
  const cluster = await startPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    password: randomBytes(12).toString('hex'),
    unsafe: true,
  });
  const teardown = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const roleSecret = randomBytes(16).toString('hex');
    await ensureDatabase(cluster, TEMPLATE);
    if (!existsSync('db/migrate.ts'))
      throw new Fault('db/migrate.ts is missing.', 'It exports prepareDatabase(adminUrl, roleSecret).');
    const { prepareDatabase } = await import('#db/migrate.ts');
    await prepareDatabase(cluster.url(TEMPLATE), roleSecret);
    project.provide('database', { adminUrl: cluster.url('postgres'), template: TEMPLATE, roleSecret });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
