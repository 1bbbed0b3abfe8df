import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { Fault } from './fault.ts';
import { run } from './process.ts';
import { ROOT } from './root.ts';
import { fingerprint, isStale, stamp } from './stale.ts';
import { projectFiles } from './test-selection.ts';
import { writeWorkflowBundle } from './workflow-bundle.ts';

const ENTRIES = {
  web: 'app/main.server.ts',
  worker: 'workers/main.ts',
  sandbox: 'integrations/sandbox/cli.ts',
  'pdf-thread': 'documents/pdf/thread.ts',
  migrate: 'bin/migrate.ts',
};
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, 'build.stamp');
const WIDGET = join(ROOT, 'build', 'client', 'widget.js');
const WORKFLOWS = join(DIST, 'workflows.js');
const OUTPUTS = [
  join(ROOT, 'build', 'server', 'index.js'),
  join(ROOT, 'build', 'client'),
  WIDGET,
  WORKFLOWS,
  ...Object.keys(ENTRIES).map((name) => join(DIST, `${name}.js`)),
];
const SHIPPED =
  /^(app|db|documents|domain|emails|integrations|workers|workflows)\/|^(bin\/migrate\.ts|config\.ts|vite\.config\.ts|package-lock\.json|package\.json|tsconfig\.json)$/;

/** The state of everything that ends up in `build/` and `dist/`; tests do not. */
export function sourcesFingerprint(): string {
  return fingerprint(
    ROOT,
    projectFiles().filter((path) => SHIPPED.test(path) && !/\.test\.tsx?$|\.md$/.test(path)),
  );
}

/** Whether `build/` and `dist/` are from other sources than these. */
export function needsBuild(): boolean {
  return isStale(STAMP, OUTPUTS, sourcesFingerprint());
}

/** Makes `build/` (pages) and `dist/` (processes, workflows). @throws Fault with the tool's own words */
export async function buildProduct(): Promise<void> {
  const sources = sourcesFingerprint();
  const missing = Object.values(ENTRIES).find((entry) => !existsSync(join(ROOT, entry)));
  if (missing !== undefined) throw new Fault(`${missing} is missing.`, 'It is the entry of a process; restore it.');
  rmSync(STAMP, { force: true });
  mkdirSync(DIST, { recursive: true });
  await Promise.all([buildPages().then(buildWidget), buildProcesses(), writeWorkflowBundle(WORKFLOWS)]);
  stamp(STAMP, sources);
}

async function buildPages(): Promise<void> {
  const cli = join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js');
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
  delete env['VITEST']; // under it vite.config.ts leaves the framework out
  const { code, output } = await run(process.execPath, [cli, 'vite:build'], { cwd: ROOT, env });
  if (code !== 0) throw new Fault(`The pages cannot be built.\n${output.trim()}`, 'Mend the file named above.');
}

/** The chat on other sites: one small script without a framework, after the pages, which empty the directory. */
async function buildWidget(): Promise<void> {
  try {
    await esbuild({
      absWorkingDir: ROOT,
      entryPoints: ['app/widget/main.ts'],
      outfile: WIDGET,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Fault(`The chat widget cannot be built. ${String(error)}`, 'Mend the file named above.', {
      cause: error,
    });
  }
}

async function buildProcesses(): Promise<void> {
  try {
    await esbuild({
      absWorkingDir: ROOT,
      entryPoints: ENTRIES,
      outdir: 'dist',
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: true,
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Fault(`The processes cannot be built. ${String(error)}`, 'Mend the file named above.', { cause: error });
  }
}
