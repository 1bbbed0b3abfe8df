import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import type { Variable } from '#config';
import { Fault } from './fault.ts';
import { run } from './process.ts';
import { ROOT } from './root.ts';

const REMEDY = 'Move DATA_DIR away and start again.';

/**
 * Fills an empty product with the demo company, once: a database that already has a company is left alone.
 * The seed acts through the product's verbs, in a process of its own with the product's environment.
 * @returns whether it was filled now
 * @throws Fault when it cannot be, and at every later start while it is half filled: some of its log-ins are missing then
 */
export async function seedOnce(
  databaseUrl: string,
  values: Partial<Record<Variable, string>>,
  dataDir: string,
): Promise<boolean> {
  if (!existsSync(join(ROOT, 'bin', 'seed.ts'))) return false;
  const begun = join(dataDir, 'demo.begun');
  if (await hasCompanies(databaseUrl)) {
    if (existsSync(begun)) throw new Fault('The demo company is half made: an earlier start was ended.', REMEDY);
    return false;
  }
  writeFileSync(begun, '');
  const program = "import('./bin/seed.ts').then((seed) => seed.seedDemo()).then(() => process.exit(0))";
  const env = { ...process.env, ...values, TZ: 'UTC' };
  const { code, output } = await run(process.execPath, ['--import', 'tsx', '--eval', program], { cwd: ROOT, env });
  if (code !== 0) throw new Fault(`The demo company could not be made.\n${output.trim()}`, REMEDY);
  rmSync(begun);
  return true;
}

async function hasCompanies(databaseUrl: string): Promise<boolean> {
  const sql = postgres(databaseUrl, { max: 1, fetch_types: false });
  try {
    return (await sql`select 1 from auth.tenant limit 1`).length > 0;
  } finally {
    await sql.end();
  }
}
